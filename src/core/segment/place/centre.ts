import type { Rectangle, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { PlaceKernel } from './placeKernel.ts';

/**
 * How far from the middle of a rectangle an object may be expected: the ellipse of half axes 1 / sqrt(across) and
 * 1 / sqrt(down), as shares of half the width and height. The log-odds for foreground are `strength` in the middle, 0 on the
 * ellipse, and fall with the square of the distance.
 */
export interface Ellipse {
  readonly across: number;
  readonly down: number;
  readonly strength: number;
}

/** Narrow and tall, as people and hanging garments are. */
const MIDDLE: Ellipse = { across: 3.5, down: 0.7, strength: 1 };

/** What the place of a pixel says before its colour is seen. */
export interface Expectation {
  /** 255 inside the ellipse, 0 outside: a first guess. */
  readonly labels: Bytes;
  /** Log-odds for foreground, in eighths. */
  readonly odds: Int8Array;
}

/** Expects the object in the middle of a rectangle (which may lie between pixels) of a picture of this size. */
export const expectInMiddle = (
  rectangle: Rectangle,
  size: Size,
  kernel: PlaceKernel,
): Expectation => kernel.expectInMiddle(size, rectangle, MIDDLE);
