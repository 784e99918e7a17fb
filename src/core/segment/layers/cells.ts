import type { Size } from '../../raster.ts';

/**
 * A picture seen through a coarse grid, rows from the top. `bytes`: planes of a byte a cell, one after the other, from the 8-bit sRGB values
 * of its pixels: red, green, blue; the standard deviation of the green channel within the cell, four times; its mean step from a pixel to the
 * next on the right, and to the one below, eight times; and 255 where a first pass sees the object.
 */
export interface Cells extends Size {
  readonly bytes: Uint8Array;
}

/** Planes of `Cells`. */
export const CELL_PLANES = 7;
/** Cells on the longest side of a picture that has as many pixels. */
const LONGEST = 56;

/** The grid that a picture is seen through: never more cells than pixels on either side. */
export function gridOf({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
