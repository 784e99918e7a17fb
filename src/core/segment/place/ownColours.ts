import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { PlaceKernel } from './placeKernel.ts';

/** The margin of the picture that is held to be background, as a share of its longest side. */
const MARGIN = 0.05;
/** A colour is the object's own where it is so many times more usual inside than outside, */
const TIMES = 10;
/** and makes up so much of the inside: every stone and leaf of a street has some colour to itself. */
const LEAST_SHARE = 0.03;
/** It is not where it is less than so many times as usual inside: a colour that is everywhere says nothing. */
const FOREIGN_BELOW = 0.6;

/**
 * Adds to a first guess all that is of a colour which the outside hardly knows: the navy sleeves of a yellow jumper, which
 * would be taken for background where only the middle is expected to be object.
 * `labels`: the guess, 255 object; `trimap`: 0 where background is certain; both one byte a pixel of a level of this size.
 */
export function addOwnColours(
  labels: Bytes,
  trimap: Bytes,
  level: number,
  size: Size,
  kernel: PlaceKernel,
): Bytes {
  const margin = marginOf(size);
  return kernel.addOwnColours(level, labels, trimap, { margin, times: TIMES, least: LEAST_SHARE });
}

/**
 * Takes from a first guess all that is of a colour which the outside has clearly more of: the boards between two trouser legs, which lie
 * in the middle of everything. Arguments and result as above.
 */
export function dropForeignColours(
  labels: Bytes,
  trimap: Bytes,
  level: number,
  size: Size,
  kernel: PlaceKernel,
): Bytes {
  const nothing = new Uint8Array(labels.length);
  const rule = { margin: marginOf(size), times: FOREIGN_BELOW, least: 0 };
  const own = kernel.addOwnColours(level, nothing, trimap, rule);
  return own.map((label, i) => label & labels[i]!);
}

const marginOf = ({ width, height }: Size): number =>
  Math.max(1, Math.round(MARGIN * Math.max(width, height)));
