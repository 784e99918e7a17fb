import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { PlaceKernel } from './placeKernel.ts';

/** The margin of the picture that is held to be background, as a share of its longest side. */
const MARGIN = 0.05;
/** A colour is the object's own where it is so many times more usual inside than outside, */
const TIMES = 10;
/** and makes up so much of the inside: every stone and leaf of a street has some colour to itself. */
const LEAST_SHARE = 0.03;

/**
 * Adds to a first guess all that is of a colour which the outside hardly knows: the navy sleeves of a yellow jumper, which
 * would be taken for background where only the middle is expected to be object.
 * `labels`: the guess, 255 object; `trimap`: 0 where background is certain; both one byte a pixel of a level of this size.
 */
export function addOwnColours(
  labels: Bytes,
  trimap: Bytes,
  level: number,
  { width, height }: Size,
  kernel: PlaceKernel,
): Bytes {
  const margin = Math.max(1, Math.round(MARGIN * Math.max(width, height)));
  return kernel.addOwnColours(level, labels, trimap, { margin, times: TIMES, least: LEAST_SHARE });
}
