import type { Size } from '../../raster.ts';
import type { Plane } from './planes.ts';

/** A field of bytes of any size at the cells of a grid: the mean of four places in each. */
export function atCells(labels: Uint8Array, size: Size, grid: Size): Plane {
  const plane = new Uint8Array(grid.width * grid.height);
  const column = (x: number): number => Math.floor((x * size.width) / grid.width);
  const row = (y: number): number => Math.floor((y * size.height) / grid.height) * size.width;
  for (let y = 0, i = 0; y < grid.height; y++) {
    const [upper, lower] = [row(y + 0.25), row(y + 0.75)];
    for (let x = 0; x < grid.width; x++, i++) {
      const [left, right] = [column(x + 0.25), column(x + 0.75)];
      const sum =
        labels[upper + left]! +
        labels[upper + right]! +
        labels[lower + left]! +
        labels[lower + right]!;
      plane[i] = (sum + 2) >> 2;
    }
  }
  return plane;
}
