import type { Cells } from './cells.ts';

/** Bins a channel: coarse, since a grid has some two thousand cells. */
const BINS = 8;
/** Bins of a table. */
export const COLOURS = BINS ** 3;

/** Which bin each cell's colour falls into. */
export function binsOf({ red, green, blue }: Cells): Uint16Array {
  const bins = new Uint16Array(red.length);
  for (let i = 0; i < bins.length; i++)
    bins[i] = ((red[i]! >> 5) * BINS + (green[i]! >> 5)) * BINS + (blue[i]! >> 5);
  return bins;
}

/** How usual each colour is among the cells by their weights: shares that sum to 1 (all 0 where no cell weighs anything), softened. */
export function colourTable(bins: Uint16Array, weights: ArrayLike<number>): Float64Array {
  const table = new Float64Array(COLOURS);
  let total = 0;
  for (let i = 0; i < bins.length; i++) {
    table[bins[i]!]! += weights[i]!;
    total += weights[i]!;
  }
  soften(table);
  if (total > 0) for (let bin = 0; bin < COLOURS; bin++) table[bin]! /= total;
  return table;
}

/** A bin keeps half of what it holds and gives a quarter to either neighbour, channel by channel. */
function soften(table: Float64Array): void {
  for (const step of [1, BINS, BINS * BINS]) {
    const before = table.slice();
    for (let bin = 0; bin < COLOURS; bin++) {
      const place = Math.floor(bin / step) % BINS;
      const lower = place > 0 ? before[bin - step]! : before[bin]!;
      const upper = place + 1 < BINS ? before[bin + step]! : before[bin]!;
      table[bin] = 0.5 * before[bin]! + 0.25 * (lower + upper);
    }
  }
}
