import type { Swatch } from '../palette/palette.ts';
import type { Naming } from './taxonomy.ts';

/**
 * How sure a colour is: the product of three doubts, each in [0, 1].
 *   naming = 1 - exp(-margin / 6)     the margin (CIEDE2000) to the nearest name of another family
 *   cloth  = exp(-(spread / 40)^2)    one colour, or several lights and colours under one name
 *   mask   = 0.5 + 0.5 * certainty    a colour can be right though the edge is not
 */
export function swatchConfidence(swatch: Swatch & Naming, certainty: number): number {
  const naming = 1 - Math.exp(-swatch.margin / 6);
  const cloth = Math.exp(-((swatch.spread / 40) ** 2));
  return naming * cloth * (0.5 + 0.5 * certainty);
}
