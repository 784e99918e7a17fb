import { isSameChoice, ownPalette } from '../../core/palette/choice.ts';
import type { PhotoInputs } from '../../core/photo/photoInputs.ts';
import type { Size } from '../../core/raster.ts';
import { methodWords } from '../../core/segment/methods/methodWords.ts';
import { automatic } from '../../core/segment/segmentation.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { otherName, tagWords, type Wording } from '../shared/confidenceWords.ts';
import { count, figure, percent } from '../shared/figures.ts';
import { paletteWords } from '../shared/paletteWords.ts';
import { choiceWords } from './light/lightWords.ts';

/** What else the nearest reference could have been: "or black, 3.1 ΔE further"; only how far where its name has been said. */
export function runnerUpWords(swatch: NamedSwatch): string {
  const { runnerUp, margin } = swatch;
  const further = `${figure(margin, 1)} ΔE further`;
  return otherName(swatch) === null ? `or ${runnerUp.name}, ${further}` : further;
}

/** What is to be done with a tag, or who has accepted it. */
export function decisionWords(tag: Tag, isAcceptedByEditor: boolean): string {
  if (tag.decision === 'review') return 'To review';
  return isAcceptedByEditor ? 'Accepted by you' : 'Accepted automatically';
}

/** "2,400 × 3,200 pixels" */
export const sizeWords = ({ width, height }: Size): string =>
  `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;

/** What a person has said of a photo's mask, light and palette: "3 strokes, a rectangle". Empty where it is as it was found. */
export function handWords(inputs: PhotoInputs): string {
  const { method, rectangle, strokes, garment, layers, light, palette } = inputs;
  const said = [
    strokes.length > 0 && count(strokes.length, 'stroke'),
    rectangle && 'a rectangle',
    garment && 'the garment chosen',
    Object.keys(layers).length > 0 && 'layers switched',
    method !== automatic.method && `cut by ${methodWords[method].name}`,
    light.by !== 'nothing' && lowered(choiceWords[light.by]),
    !isSameChoice(palette, ownPalette) && lowered(paletteWords(palette)),
  ];
  return said.filter(Boolean).join(', ');
}

/** As it is written within a sentence. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type History = Pick<Catalogue, 'past' | 'future'>;

/** What was done between two states of the history: "Keep stroke", "Undone: Keep stroke". */
export function editWords(before: History, after: History): string {
  const isUndone = after.past.length < before.past.length;
  const words = (isUndone ? after.future : after.past).at(-1)?.words ?? '';
  return isUndone ? `Undone: ${words}` : words;
}

/** What came of it: "The garment covers 34% of the photo. Blue, navy: sure." */
export function outcomeWords(coverage: number, tag: Tag, word?: Wording): string {
  const { colour, certainty } = tagWords(tag, word);
  return `The garment covers ${percent(coverage)} of the photo. ${colour}: ${certainty}.`;
}
