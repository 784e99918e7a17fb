import type { Size } from '../../raster.ts';

/** Sweeps over the picture: there, back and there again. */
const SWEEPS = 3;

/**
 * Minimum barrier distance from some cells (Zhang, Sclaroff, Lin, Shen, Price, Mech 2015): on the best path from one of
 * them, how far the values rise and fall. What no path reaches without crossing an edge is far, wherever it lies.
 * `values`: one byte a cell; `isSeed`: 1 where paths begin, at least one. Returns bytes. Time grows with the cells.
 */
export function barrierFrom(isSeed: Uint8Array, values: Uint8Array, size: Size): Uint8Array {
  const { width, height } = size;
  const distances = new Uint8Array(values.length).fill(255);
  const highest = values.slice();
  const lowest = values.slice();
  for (let i = 0; i < values.length; i++) if (isSeed[i] === 1) distances[i] = 0;
  const relax = (i: number, from: number): void => {
    const value = values[i]!;
    const high = Math.max(highest[from]!, value);
    const low = Math.min(lowest[from]!, value);
    if (high - low >= distances[i]!) return;
    distances[i] = high - low;
    highest[i] = high;
    lowest[i] = low;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const step = sweep % 2 === 0 ? 1 : -1;
    const start = step === 1 ? 0 : values.length - 1;
    for (let n = 0, i = start; n < values.length; n++, i += step) {
      const x = i % width;
      const y = (i - x) / width;
      if (step === 1 ? x > 0 : x + 1 < width) relax(i, i - step);
      if (step === 1 ? y > 0 : y + 1 < height) relax(i, i - step * width);
    }
  }
  return distances;
}
