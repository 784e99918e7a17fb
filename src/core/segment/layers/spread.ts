import type { Size } from '../../raster.ts';
import { between } from './between.ts';
import type { Plane } from './planes.ts';

/** A plane of a grid at every pixel of a picture, bilinear between the middles of its cells: first along the rows, then down. */
export function spread(plane: Plane, grid: Size, size: Size): Uint8Array<ArrayBuffer> {
  const { width, height } = size;
  const wide = widen(plane, grid, width);
  const down = between(grid.height, height);
  const result = new Uint8Array(width * height);
  for (let y = 0, i = 0; y < height; y++) {
    const v = down.share[y]!;
    const upper = down.first[y]! * width;
    const lower = down.second[y]! * width;
    for (let x = 0; x < width; x++, i++)
      result[i] = wide[upper + x]! * (1 - v) + wide[lower + x]! * v + 0.5;
  }
  return result;
}

/** The rows of a plane at every pixel of a width. */
function widen(plane: Plane, grid: Size, width: number): Float64Array {
  const { first, second, share } = between(grid.width, width);
  const wide = new Float64Array(grid.height * width);
  for (let y = 0, i = 0; y < grid.height; y++) {
    const row = y * grid.width;
    for (let x = 0; x < width; x++, i++)
      wide[i] = plane[row + first[x]!]! * (1 - share[x]!) + plane[row + second[x]!]! * share[x]!;
  }
  return wide;
}
