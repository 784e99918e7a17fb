import type { TagChange } from '../../store/tagChanges.ts';
import { tagWords } from '../shared/confidenceWords.ts';

/** A change of a tag in words: of the whole tag where that reads otherwise, else of the swatches that do. */
export function changeWords({ from, to }: TagChange): { from: string; to: string } {
  const was = tagWords(from).colour;
  const is = tagWords(to).colour;
  if (was !== is) return { from: was, to: is };
  const places = from.swatches.flatMap(({ name, family }, i) => {
    const other = to.swatches[i];
    return other && (other.name !== name || other.family !== family) ? [i] : [];
  });
  const said = ({ swatches }: TagChange['from']) =>
    places.map((i) => `${swatches[i]?.name} (${swatches[i]?.family})`).join(', ');
  return { from: said(from), to: said(to) };
}
