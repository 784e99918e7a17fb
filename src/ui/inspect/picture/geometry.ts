import type { Point, Rectangle, Size } from '../../../core/raster.ts';

/** Left, top, right and bottom edge of a rectangle, in pixels; right and bottom lie just outside it. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A rectangle this small cannot hold a garment; drawing one keeps at least this many pixels a side. */
export const smallestSide = 8;

/** The pixel of a picture under the pointer, clamped to the picture. `box` is where it is shown. */
export function pixelUnder(
  pointer: { readonly clientX: number; readonly clientY: number },
  box: { readonly left: number; readonly top: number } & Size,
  size: Size,
): Point {
  const along = (at: number, from: number, shown: number, pixels: number) =>
    Math.min(pixels - 1, Math.max(0, Math.floor(((at - from) / shown) * pixels)));
  return {
    x: along(pointer.clientX, box.left, box.width, size.width),
    y: along(pointer.clientY, box.top, box.height, size.height),
  };
}

export const edgesOf = ({ x, y, width, height }: Rectangle): Edges => ({
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});

/** A rectangle with both corners inside it, whichever was drawn first. */
export const rectangleBetween = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

/** Whether a rectangle is worth cutting within. */
export const isLargeEnough = ({ width, height }: Rectangle, within: Size): boolean =>
  width >= Math.min(smallestSide, within.width) && height >= Math.min(smallestSide, within.height);

/** Where a rectangle lies over its picture, as CSS lengths in per cent. */
export function percentages({ x, y, width, height }: Rectangle, within: Size) {
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: percent(x, within.width),
    top: percent(y, within.height),
    width: percent(width, within.width),
    height: percent(height, within.height),
  };
}
