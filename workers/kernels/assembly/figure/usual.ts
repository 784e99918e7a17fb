/** @file How usual each cell's colour is along the sides of the picture, and in its middle against its frame. */
import { binOf, COLOURS, clearTables, hasCells, rowOf, soften } from './colours';
import { AREA, height, planeAt, STRIDE, toByte, width } from './planes';

/** Width of the strips along the sides, in cells. */
const STRIP: usize = 3;
/** Half axes of the ellipse in which the figure is looked for, as shares of the width and height. */
const ACROSS: f64 = 0.25;
const DOWN: f64 = 0.45;

/** The tables: left, right, upper and lower strip, middle, frame. */
const PLACES: usize = 6;
const MIDDLE: usize = 4;
const FRAME: usize = 5;
/** Cells in each. */
const totals: usize = memory.data(4 * 6, 16);
/** Five bytes a bin: what the planes say of it. */
const said: usize = memory.data(5 * 512, 16);
const SAID: usize = 5;

/** Fills five planes from `n` on. */
export function usualColours(n: usize): void {
  countColours();
  soften(2);
  for (let bin: usize = 0; bin < COLOURS; bin++) if (hasCells(bin)) sayOf(bin);
  for (let y: usize = 0, i: usize = 0; y < height; y++) {
    const row = planeAt(n) + y * STRIDE;
    for (let x: usize = 0; x < width; x++, i++) {
      const from = said + SAID * binOf(i);
      for (let s: usize = 0; s < SAID; s++) store<u8>(row + x + s * AREA, load<u8>(from + s));
    }
  }
}

function countColours(): void {
  clearTables();
  memory.fill(totals, 0, 4 * PLACES);
  for (let y: usize = 0, i: usize = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x++, i++) {
      const row = rowOf(binOf(i));
      const left = x < STRIP;
      const right = x + STRIP >= width;
      const upper = y < STRIP;
      const lower = y + STRIP >= height;
      if (left) count(row, 0);
      if (right) count(row, 1);
      if (upper) count(row, 2);
      if (lower) count(row, 3);
      if (isMiddle(x, y)) count(row, MIDDLE);
      if (left || right || upper || lower) count(row, FRAME);
    }
  }
}

function count(row: usize, place: usize): void {
  store<u32>(row + 4 * place, load<u32>(row + 4 * place) + 1);
  store<u32>(totals + 4 * place, load<u32>(totals + 4 * place) + 1);
}

function isMiddle(x: usize, y: usize): bool {
  const u = ((<f64>x + 0.5) / <f64>width - 0.5) / ACROSS;
  const v = ((<f64>y + 0.5) / <f64>height - 0.5) / DOWN;
  return u * u + v * v < 1;
}

function sayOf(bin: usize): void {
  const to = said + SAID * bin;
  for (let side: usize = 0; side < 4; side++)
    store<u8>(to + side, toByte(28 * Math.log2(1 + <f64>COLOURS * shareOf(bin, side))));
  const odds = ratioOf(shareOf(bin, MIDDLE), shareOf(bin, FRAME));
  store<u8>(to + 4, toByte(128 + 16 * odds));
}

/** The share of a place's cells that a bin holds, softened; 0 where the place has none. */
function shareOf(bin: usize, place: usize): f64 {
  const total = load<u32>(totals + 4 * place);
  return total === 0 ? 0 : <f64>load<u32>(rowOf(bin) + 4 * place) / 64 / <f64>total;
}

/** The doublings from one share to another; shares below a thousandth count as that. */
export function ratioOf(share: f64, other: f64): f64 {
  return Math.log2((share + 1e-3) / (other + 1e-3));
}
