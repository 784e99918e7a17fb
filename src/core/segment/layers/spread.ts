import type { Size } from '../../raster.ts';
import { between } from './between.ts';
import type { Plane } from './planes.ts';

/** A plane of a grid at every pixel of a picture, bilinear between the middles of its cells. */
export function spread(plane: Plane, grid: Size, size: Size): Uint8Array<ArrayBuffer> {
  const across = between(grid.width, size.width);
  const down = between(grid.height, size.height);
  const result = new Uint8Array(size.width * size.height);
  for (let y = 0, i = 0; y < size.height; y++) {
    const v = down.share[y]!;
    const upper = down.first[y]! * grid.width;
    const lower = down.second[y]! * grid.width;
    for (let x = 0; x < size.width; x++, i++) {
      const left = across.first[x]!;
      const right = across.second[x]!;
      const u = across.share[x]!;
      const above = plane[upper + left]! * (1 - u) + plane[upper + right]! * u;
      const below = plane[lower + left]! * (1 - u) + plane[lower + right]! * u;
      result[i] = above * (1 - v) + below * v + 0.5;
    }
  }
  return result;
}
