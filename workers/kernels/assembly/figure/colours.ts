/**
 * @file How usual each colour is among some cells: tables of 512 bins, at most sixteen side by side, an i32 lane each. Softened tables are
 * in 64ths.
 */
import { cellsAt, RED } from './cells';
import { AREA, height, MOST_CELLS, planeAt, STRIDE, width } from './planes';

/** Bins a channel: coarse, since a grid has some two thousand cells. */
const BINS: usize = 8;
export const COLOURS: usize = 512;
const LANES: usize = 16;
const ROW_BYTES: usize = 4 * LANES;

/** A row a bin; and the sums of each table before it was softened. */
const tables: usize = memory.data(<i32>COLOURS * <i32>ROW_BYTES, 16);
const totals: usize = memory.data(<i32>ROW_BYTES, 16);
/** The bin of each cell (u16), and whether a bin has any. */
const bins: usize = memory.data(2 * <i32>MOST_CELLS, 16);
const isUsed: usize = memory.data(<i32>COLOURS, 16);
/** Bytes that planes are to say of a bin's cells. */
const said: usize = memory.data(<i32>COLOURS * <i32>LANES, 16);

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

/** Whether any cell has a bin's colour. */
export function hasCells(bin: usize): bool {
  return load<u8>(isUsed + bin) !== 0;
}

export function clearTables(): void {
  memory.fill(tables, 0, COLOURS * ROW_BYTES);
  memory.fill(totals, 0, ROW_BYTES);
}

/** Counts a cell for so much in a table. */
export function count(cell: usize, table: usize, weight: u32): void {
  const at = rowOf(<usize>load<u16>(bins + 2 * cell)) + 4 * table;
  store<u32>(at, load<u32>(at) + weight);
  store<u32>(totals + 4 * table, totalOf(table) + weight);
}

/** What all cells count for in a table. */
export function totalOf(table: usize): u32 {
  return load<u32>(totals + 4 * table);
}

/** The share of it that falls to a bin, softened; 0 where no cell counts. */
export function shareOf(bin: usize, table: usize): f64 {
  const total = totalOf(table);
  return total === 0 ? 0 : <f64>load<u32>(rowOf(bin) + 4 * table) / 64 / <f64>total;
}

/** The doublings from one share to another; shares below a thousandth count as that. */
export function ratioOf(share: f64, other: f64): f64 {
  return Math.log2((share + 1e-3) / (other + 1e-3));
}

/** Keeps what plane `n` of those to be painted says of a bin. */
export function say(bin: usize, n: usize, byte: u8): void {
  store<u8>(said + LANES * bin + n, byte);
}

/** Fills `planes` planes from `first` on with what was said of each cell's bin. */
export function paint(first: usize, planes: usize): void {
  for (let y: usize = 0, i: usize = 0; y < height; y++) {
    const row = planeAt(first) + y * STRIDE;
    for (let x: usize = 0; x < width; x++, i++) {
      const from = said + LANES * <usize>load<u16>(bins + 2 * i);
      for (let n: usize = 0; n < planes; n++) store<u8>(row + x + n * AREA, load<u8>(from + n));
    }
  }
}

/** In the first `count` tables a bin keeps half of what it holds and gives a quarter to either neighbour, channel by channel; all that four times. */
export function soften(count: usize): void {
  for (let step: usize = 1; step < COLOURS; step *= BINS) {
    for (let bin: usize = 0; bin < COLOURS; bin++) {
      if ((bin / step) % BINS !== 0) continue;
      for (let t: usize = 0; t < count; t += 4) softenLine(rowOf(bin) + 4 * t, step * ROW_BYTES);
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

function rowOf(bin: usize): usize {
  return tables + bin * ROW_BYTES;
}
