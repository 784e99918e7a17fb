import type { Size } from '../../core/raster.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { swatchWords } from '../shared/confidenceWords.ts';
import { figure } from '../shared/figures.ts';

/** How sure a swatch is, without its name: "sure", "or navy", "please look". */
export const certaintyWords = (swatch: NamedSwatch): string =>
  swatchWords(swatch)
    .slice(swatch.name.length)
    .replace(/^[, ]+/, '');

/** What else the colour could be called: "or black, 3.1 ΔE further". */
export const runnerUpWords = ({ runnerUp, margin }: NamedSwatch): string =>
  `or ${runnerUp.name}, ${figure(margin, 1)} ΔE further`;

/** What is to be done with a tag. */
export function decisionWords(tag: Tag): string {
  if (tag.decision === 'review') return 'Please look';
  return tag.by === 'editor' ? 'Accepted by you' : 'Accepted';
}

/** "2,400 × 3,200 pixels" */
export const sizeWords = ({ width, height }: Size): string =>
  `${width.toLocaleString('en-GB')} × ${height.toLocaleString('en-GB')} pixels`;
