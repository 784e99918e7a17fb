import type { Size } from '../../raster.ts';

/** Sweeps over the picture: there, back and there again. */
const SWEEPS = 3;

/**
 * Minimum barrier distance from some cells (Zhang, Sclaroff, Lin, Shen, Price, Mech 2015): on the best path from one of
 * them, how far the values rise and fall. What no path reaches without crossing an edge is far, wherever it lies.
 * `values`: one byte a cell; `isSeed`: 1 where paths begin, at least one. Returns bytes. Time grows with the cells.
 */
export function barrierFrom(isSeed: Uint8Array, values: Uint8Array, size: Size): Uint8Array {
  const front: Front = {
    values,
    distances: values.map((_, i) => (isSeed[i] === 1 ? 0 : 255)),
    highest: values.slice(),
    lowest: values.slice(),
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) sweepOver(front, size, sweep % 2 === 0 ? 1 : -1);
  return front.distances;
}

/** The best path to each cell so far: its barrier, and its highest and lowest value. */
interface Front {
  readonly values: Uint8Array;
  readonly distances: Uint8Array;
  readonly highest: Uint8Array;
  readonly lowest: Uint8Array;
}

/** Lets every cell look back at its neighbour in the row and in the column, from the first to the last (`step` 1) or back (-1). */
function sweepOver(front: Front, { width, height }: Size, step: number): void {
  const count = width * height;
  let i = step === 1 ? 0 : count - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += step) {
      if (x > 0) relax(front, i, i - step);
      if (y > 0) relax(front, i, i - step * width);
    }
  }
}

/** Takes the neighbour's path where it is the better one. */
function relax({ values, distances, highest, lowest }: Front, i: number, from: number): void {
  const value = values[i]!;
  const high = Math.max(highest[from]!, value);
  const low = Math.min(lowest[from]!, value);
  if (high - low >= distances[i]!) return;
  distances[i] = high - low;
  highest[i] = high;
  lowest[i] = low;
}
