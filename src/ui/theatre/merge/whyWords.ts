import { lookDifference } from '../../../core/palette/lookDifference.ts';
import type { Swatch } from '../../../core/palette/palette.ts';
import { figure } from '../../shared/figures.ts';
import type { Join } from './dendrogram.ts';

/**
 * Which of the joins is told: "Join 3 of 7"; where nobody points at one and `carried` of them are carried out, why it is this:
 * "Join 3 of 7, the last before the line".
 */
export function placeWords(
  { at }: Pick<Join, 'at'>,
  joins: number,
  carried: number | null,
): string {
  const join = `Join ${at + 1} of ${joins}`;
  if (carried === null) return join;
  return `${join}, ${at < carried ? 'the last before the line' : 'the first after the line'}`;
}

/** "6.1 ΔE apart, less than 10: they became one colour, between the two and nearer to the larger." */
export function reasonWords(
  { deltaE, height }: Pick<Join, 'deltaE' | 'height'>,
  isCarried: boolean,
  threshold: number,
): string {
  const apart = `${figure(deltaE, 1)} ΔE apart`;
  const limit = figure(threshold);
  if (isCarried)
    return `${apart}, less than ${limit}: they became one colour, between the two and nearer to the larger.`;
  if (deltaE >= threshold) return `${apart}, not less than ${limit}: they stay apart.`;
  return `${apart}, but a pair before them is ${figure(height, 1)} apart, not less than ${limit}: there merging ended.`;
}

/**
 * How lightness was counted, and what it would have been in full: "Lightness counted 1/1.5: folds and shadows change it,
 * and hardly the hue. Counted in full they would be 8.3 apart."
 */
export function lightnessWords({ from: [a, b] }: Pick<Join, 'from'>, weight: number): string {
  if (weight === 1) return 'Lightness counted in full, as the article has it.';
  const full = lookDifference(1)(seen(a.swatch), seen(b.swatch));
  return `Lightness counted 1/${figure(weight)}: folds and shadows change it, and hardly the hue. Counted in full they would be ${figure(full, 1)} apart.`;
}

/** Merging looks at what was photographed, folds and all. */
const seen = (swatch: Swatch) => (swatch.photographed ?? swatch).lab;
