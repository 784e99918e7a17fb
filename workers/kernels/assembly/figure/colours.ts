/**
 * @file How usual each colour is among some cells: tables of 512 bins, several side by side, one an i32 lane: a row a bin, VECTORS * 4 lanes
 * a row. Softened tables are in 64ths.
 */
import { cellsAt, RED } from './cells';
import { height, width } from './planes';

/** Bins a channel: coarse, since a grid has some two thousand cells. */
const BINS: usize = 8;
export const COLOURS: usize = 512;
/** Bytes of a row: 16 lanes. */
export const ROW: usize = 64;

const table: usize = memory.data(512 * 64, 16);
/** The bin of each cell (u16), and whether a bin has any. */
const bins: usize = memory.data(2 * 56 * 56, 16);
const isUsed: usize = memory.data(512, 16);

/** Finds the bin of each cell's colour. */
export function findBins(): void {
  memory.fill(isUsed, 0, COLOURS);
  const count = width * height;
  const colours = cellsAt(RED);
  for (let i: usize = 0; i < count; i++) {
    const red = <usize>load<u8>(colours + i) >> 5;
    const green = <usize>load<u8>(colours + count + i) >> 5;
    const blue = <usize>load<u8>(colours + 2 * count + i) >> 5;
    const bin = (red * BINS + green) * BINS + blue;
    store<u16>(bins + 2 * i, <u16>bin);
    store<u8>(isUsed + bin, 1);
  }
}

export function binOf(cell: usize): usize {
  return <usize>load<u16>(bins + 2 * cell);
}

/** Whether any cell has a bin's colour. */
export function hasCells(bin: usize): bool {
  return load<u8>(isUsed + bin) !== 0;
}

/** A bin's row in the tables. */
export function rowOf(bin: usize): usize {
  return table + bin * ROW;
}

export function clearTables(): void {
  memory.fill(table, 0, COLOURS * ROW);
}

/** A bin keeps half of what it holds and gives a quarter to either neighbour, channel by channel; four times as much at each. */
export function soften(vectors: usize): void {
  for (let step: usize = 1; step < COLOURS; step *= BINS) {
    for (let bin: usize = 0; bin < COLOURS; bin++) {
      if ((bin / step) % BINS !== 0) continue;
      for (let v: usize = 0; v < vectors; v++) softenLine(rowOf(bin) + (v << 4), step * ROW);
    }
  }
}

/** Eight bins in a line; those at its ends are their own neighbours. */
function softenLine(at: usize, step: usize): void {
  let own = v128.load(at);
  let lower = own;
  for (let n: usize = 0; n < BINS; n++, at += step) {
    const upper = n + 1 < BINS ? v128.load(at + step) : own;
    v128.store(at, i32x4.add(i32x4.add(own, own), i32x4.add(lower, upper)));
    lower = own;
    own = upper;
  }
}
