/**
 * @file A mask in square cells of some pixels' side, rows from the top; cells at the right and at the bottom may be cut off. A cell is
 * of a kind, one byte: ground, garment or both.
 */
import { take } from '../arena';

const GROUND: u8 = 1;
const GARMENT: u8 = 2;
const BOTH: u8 = 3;

export let columns = 0;
export let rows = 0;
let kinds: usize = 0;

/** Lays cells over a mask of a byte a pixel. */
export function layCells(mask: usize, width: i32, height: i32, side: i32): void {
  columns = (width + side - 1) / side;
  rows = (height + side - 1) / side;
  const count = <usize>(columns * rows);
  kinds = take(count);
  memory.fill(kinds, 0, count);
  for (let y = 0; y < height; y++) {
    const row = kinds + <usize>((y / side) * columns);
    for (let x = 0, cell = row, left = side; x < width; x++, mask++) {
      if (left-- == 0) {
        left = side - 1;
        cell++;
      }
      store<u8>(cell, load<u8>(cell) | kindOf(load<u8>(mask)));
    }
  }
}

/** What is neither wholly garment nor wholly ground is both. */
function kindOf(share: u8): u8 {
  return share == 0 ? GROUND : share == 255 ? GARMENT : BOTH;
}

/** One byte a cell: 1 where there are both garment and ground in the square of cells that reaches `reach` to every side of it. */
export function mixedWithin(reach: i32): usize {
  const count = <usize>(columns * rows);
  const wide = take(count),
    mixed = take(count);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      let kind: u8 = 0;
      for (let i = max(0, x - reach); i <= min(columns - 1, x + reach); i++)
        kind |= load<u8>(kinds + <usize>(y * columns + i));
      store<u8>(wide + <usize>(y * columns + x), kind);
    }
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      let kind: u8 = 0;
      for (let j = max(0, y - reach); j <= min(rows - 1, y + reach); j++)
        kind |= load<u8>(wide + <usize>(j * columns + x));
      store<u8>(mixed + <usize>(y * columns + x), kind == BOTH ? 1 : 0);
    }
  return mixed;
}
