import { lab65Of } from '../colour/lab65.ts';
import { lookDifference } from './lookDifference.ts';
import type { Triple } from './palette.ts';

/** A colour as a mixture of two others. */
export interface Blend {
  /** How much of the second is in it, [0.01, 0.99]. */
  readonly share: number;
  /** CIEDE2000 to that mixture with kL = 2. */
  readonly deltaE: number;
}

/** Outside of these shares a colour is simply one of the two. */
const least = 0.01;

/** A mixture may be this far from where it should be, also as a part of the distance between the two. */
const mostDifference = 10;
const mostPart = 0.3;

const difference = lookDifference(2);
const plain = lookDifference(1);

/** A colour as light (linear sRGB, 0..1) and as it looks (Lab65). */
export interface Light {
  readonly linear: Triple;
  readonly lab: Triple;
}

/** A colour of sRGB 0..255, not rounded. */
export const lightOf = (rgb: Triple): Light => ({
  linear: [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])],
  lab: lab65Of(rgb),
});

/**
 * Whether `m` looks like a mixture of `a` and `b` by light (additive, in linear sRGB), and how much of
 * each; null where it does not. The share is the foot of the perpendicular from m to the line from a
 * to b; lightness may differ as folds make it.
 */
export function blendOf(m: Light, a: Light, b: Light): Blend | null {
  const share = footOf(m.linear, a.linear, b.linear);
  if (share < least || share > 1 - least) return null;
  const at = (c: 0 | 1 | 2) => encoded(a.linear[c] + share * (b.linear[c] - a.linear[c]));
  const deltaE = difference(lab65Of([at(0), at(1), at(2)]), m.lab);
  if (deltaE > mostDifference || deltaE > mostPart * plain(a.lab, b.lab)) return null;
  return { share, deltaE };
}

/** How far along from `a` to `b` the point next to `m` lies; 0 where a is b. */
function footOf(m: Triple, a: Triple, b: Triple): number {
  let along = 0;
  let length = 0;
  for (let c = 0; c < 3; c++) {
    const step = b[c]! - a[c]!;
    along += step * (m[c]! - a[c]!);
    length += step * step;
  }
  return length === 0 ? 0 : along / length;
}

/** The transfer function of sRGB (IEC 61966-2-1, section 5.2) and its inverse. */
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Light (0..1) as a channel of sRGB 0..255, not rounded. */
export const encoded = (light: number): number =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
