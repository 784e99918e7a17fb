import type { Rectangle, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';

/**
 * How far from the middle of the rectangle the object may be expected: the ellipse of half axes 1 / sqrt(ACROSS) and
 * 1 / sqrt(DOWN), as shares of half the width and height. Narrow and tall, as people and hanging garments are.
 */
const ACROSS = 3.5;
const DOWN = 0.7;
/** Log-odds for foreground in the middle; 0 on the ellipse, falling with the square of the distance. */
const STRENGTH = 1;

/** What the place of a pixel says before its colour is seen. */
export interface Expectation {
  /** 255 inside the ellipse, 0 outside: a first guess. */
  readonly labels: Bytes;
  /** Log-odds for foreground, in eighths. */
  readonly odds: Int8Array;
}

/** Expects the object in the middle of a rectangle (which may lie between pixels) of a picture of this size. */
export function expectInMiddle(rectangle: Rectangle, size: Size): Expectation {
  const labels: Bytes = new Uint8Array(size.width * size.height);
  const odds = new Int8Array(labels.length);
  for (let y = 0, i = 0; y < size.height; y++) {
    const v = (2 * (y + 0.5 - rectangle.y)) / rectangle.height - 1;
    for (let x = 0; x < size.width; x++, i++) {
      const u = (2 * (x + 0.5 - rectangle.x)) / rectangle.width - 1;
      const inside = 1 - ACROSS * u * u - DOWN * v * v;
      labels[i] = inside > 0 ? 255 : 0;
      odds[i] = Math.max(-127, Math.round(8 * STRENGTH * inside));
    }
  }
  return { labels, odds };
}
