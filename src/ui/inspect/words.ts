import type { Size } from '../../core/raster.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { swatchWords } from '../shared/confidenceWords.ts';
import { figure } from '../shared/figures.ts';

/** How sure a swatch is, without its name: "sure", "or navy", "please look". */
export const certaintyWords = (swatch: NamedSwatch): string =>
  swatchWords(swatch)
    .slice(swatch.name.length)
    .replace(/^[, ]+/, '');

/** What else the colour could be called: "or black, 3.1 ΔE further"; only how far where its name has been said. */
export function runnerUpWords(swatch: NamedSwatch): string {
  const { runnerUp, margin } = swatch;
  const further = `${figure(margin, 1)} ΔE further`;
  return certaintyWords(swatch) === `or ${runnerUp.name}`
    ? further
    : `or ${runnerUp.name}, ${further}`;
}

/** What is to be done with a tag, or who has accepted it. */
export function decisionWords(tag: Tag, isAcceptedByEditor: boolean): string {
  if (tag.decision === 'review') return 'To review';
  return isAcceptedByEditor ? 'Accepted by you' : 'Accepted automatically';
}

/** "2,400 × 3,200 pixels" */
export const sizeWords = ({ width, height }: Size): string =>
  `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;
