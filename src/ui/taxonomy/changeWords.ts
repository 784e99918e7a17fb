import type { TagChange } from '../../store/tagChanges.ts';
import { tagWords, type Wording } from '../shared/confidenceWords.ts';

/** A change of a tag in words: of the whole tag where that reads otherwise, else of the swatches that do. */
export function changeWords({ from, to }: TagChange, word: Wording): { from: string; to: string } {
  const was = tagWords(from, word).colour;
  const is = tagWords(to, word).colour;
  if (was !== is) return { from: was, to: is };
  const places = from.swatches.flatMap(({ name, family }, i) => {
    const other = to.swatches[i];
    return other && (other.name !== name || other.family !== family) ? [i] : [];
  });
  const said = ({ swatches }: TagChange['from']) =>
    places.map((i) => word(swatches[i]?.name ?? '')).join(', ');
  return { from: said(from), to: said(to) };
}
