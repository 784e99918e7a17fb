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

/**
 * Whether `m` looks like a mixture of `a` and `b` by light (additive, in linear sRGB), and how much of
 * each; null where it does not. Colours are sRGB 0..255, not rounded. The share is the foot of the
 * perpendicular from m to the line from a to b; lightness may differ as folds make it.
 */
export function blendOf(m: Triple, a: Triple, b: Triple): Blend | null {
  const [from, to, at] = [a.map(linear), b.map(linear), m.map(linear)];
  const along = to.map((value, c) => value - from[c]!);
  const length = dot(along, along);
  const offset = at.map((value, c) => value - from[c]!);
  const share = length === 0 ? 0 : dot(offset, along) / length;
  if (share < least || share > 1 - least) return null;
  const foot = from.map((value, c) => encoded(value + share * along[c]!));
  const deltaE = difference(lab65Of(foot as unknown as Triple), lab65Of(m));
  const most = Math.min(mostDifference, mostPart * plain(lab65Of(a), lab65Of(b)));
  return deltaE <= most ? { share, deltaE } : null;
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, c) => sum + value * b[c]!, 0);

/** The transfer function of sRGB (IEC 61966-2-1, section 5.2) and its inverse. */
function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

const encoded = (light: number): number =>
  255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
