import { differenceCiede2000 } from 'culori';
import type { Triple } from './palette.ts';

/** How far apart two Lab65 colours look. */
export type LookDifference = (a: Triple, b: Triple) => number;

/**
 * CIEDE2000 with the parametric factor kL (CIE 142-2001, section 4; kC = kH = 1): `lightnessWeight`
 * units of lightness count as one. Folds and shadows move lightness far and hue little; for textiles
 * the CIE itself names kL = 2.
 */
export function lookDifference(lightnessWeight: number): LookDifference {
  const difference = differenceCiede2000(lightnessWeight, 1, 1);
  return (a, b) => difference(asLab65(a), asLab65(b));
}

const asLab65 = ([l, a, b]: Triple) => ({ mode: 'lab65' as const, l, a, b });
