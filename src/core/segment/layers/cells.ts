import type { Raster, Size } from '../../raster.ts';

/**
 * A picture seen through a coarse grid of cells, rows from the top. All values are bytes, one a cell, from the 8-bit sRGB
 * values of its pixels.
 */
export interface Cells extends Size {
  readonly red: Uint8Array;
  readonly green: Uint8Array;
  readonly blue: Uint8Array;
  /** Standard deviation of the green channel within the cell, four times. */
  readonly texture: Uint8Array;
  /** Mean step of the green channel from a pixel to the next on the right, and to the one below, eight times. */
  readonly across: Uint8Array;
  readonly down: Uint8Array;
}

/** Cells on the longest side of a picture that has as many pixels. */
const LONGEST = 56;

/** The grid that a picture is seen through: never more cells than pixels on either side. */
function gridOf({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Sums of one cell: pixels, red, green, blue, squared green, step across, step down. */
const SUMS = 7;

/** Gathers the cells of a picture; each pixel belongs to one. Time grows with the pixels. */
export function cellsOf(picture: Raster): Cells {
  const grid = gridOf(picture);
  const sums = sumsOf(picture, grid);
  const byte = (value: (s: number) => number): Uint8Array => {
    const bytes = new Uint8Array(grid.width * grid.height);
    for (let i = 0; i < bytes.length; i++) bytes[i] = Math.min(255, Math.round(value(SUMS * i)));
    return bytes;
  };
  const mean = (n: number) => (s: number) => sums[s + n]! / sums[s]!;
  return {
    ...grid,
    red: byte(mean(1)),
    green: byte(mean(2)),
    blue: byte(mean(3)),
    texture: byte((s) => 4 * Math.sqrt(Math.max(0, mean(4)(s) - mean(2)(s) ** 2))),
    across: byte((s) => 8 * mean(5)(s)),
    down: byte((s) => 8 * mean(6)(s)),
  };
}

function sumsOf({ width, height, data }: Raster, grid: Size): Float64Array {
  const sums = new Float64Array(SUMS * grid.width * grid.height);
  const columns = new Uint32Array(width);
  for (let x = 0; x < width; x++) columns[x] = SUMS * Math.floor((x * grid.width) / width);
  for (let y = 0, i = 0; y < height; y++) {
    const row = SUMS * Math.floor((y * grid.height) / height) * grid.width;
    const below = y + 1 < height ? 4 * width : 0;
    for (let x = 0; x < width; x++, i += 4) {
      const s = row + columns[x]!;
      const green = data[i + 1]!;
      sums[s]!++;
      sums[s + 1]! += data[i]!;
      sums[s + 2]! += green;
      sums[s + 3]! += data[i + 2]!;
      sums[s + 4]! += green * green;
      sums[s + 5]! += x + 1 < width ? Math.abs(data[i + 5]! - green) : 0;
      sums[s + 6]! += Math.abs(data[i + 1 + below]! - green);
    }
  }
  return sums;
}
