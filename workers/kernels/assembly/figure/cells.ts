/**
 * @file Seeing a picture through a coarse grid (src/core/segment/layers/cells.ts): seven planes without margins, one after the other: red,
 * green, blue, texture, step across, step down, and what a first pass guesses.
 */
import { height, MOST_CELLS, toByte, width } from './planes';

export const RED: usize = 0;
export const GREEN: usize = 1;
export const BLUE: usize = 2;
export const TEXTURE: usize = 3;
export const ACROSS: usize = 4;
export const DOWN: usize = 5;
export const GUESS: usize = 6;

const cells: usize = memory.data(7 * <i32>MOST_CELLS, 16);

/** Where a plane of the cells starts, or all of them (0). */
export function cellsAt(n: usize): usize {
  return cells + n * width * height;
}

/** The first of `size` pixels that belongs to cell `cell` of `count`. */
function firstOf(cell: usize, size: usize, count: usize): usize {
  return (cell * size + count - 1) / count;
}

/** The picture that is gathered: RGBA, 8 bit. */
let pixels: usize = 0;
let pictureWidth: usize = 0;
let pictureHeight: usize = 0;

/** Gathers the cells of a picture; each pixel belongs to one. Cells are no wider or higher than 256 pixels. */
export function gather(picture: usize, across: usize, down: usize): void {
  pixels = picture;
  pictureWidth = across;
  pictureHeight = down;
  for (let y: usize = 0, i: usize = 0; y < height; y++) {
    const upper = firstOf(y, down, height);
    const lower = firstOf(y + 1, down, height);
    for (let x: usize = 0; x < width; x++, i++)
      gatherCell(i, firstOf(x, across, width), firstOf(x + 1, across, width), upper, lower);
  }
}

/** Sums up the pixels from `left` and `upper` to before `right` and `lower`. */
function gatherCell(i: usize, left: usize, right: usize, upper: usize, lower: usize): void {
  let red: u32 = 0;
  let green: u32 = 0;
  let blue: u32 = 0;
  let squares: u32 = 0;
  let across: u32 = 0;
  let down: u32 = 0;
  const rowBytes = pictureWidth << 2;
  for (let y = upper; y < lower; y++) {
    const below = y + 1 < pictureHeight ? rowBytes : 0;
    const row = pixels + y * rowBytes;
    const last = row + rowBytes - 4;
    let own = <i32>load<u8>(row + (left << 2), 1);
    for (let p = row + (left << 2); p < row + (right << 2); p += 4) {
      const next = <i32>load<u8>(p + (p < last ? 4 : 0), 1);
      red += load<u8>(p);
      green += own;
      blue += load<u8>(p, 2);
      squares += own * own;
      across += abs(next - own);
      down += abs(<i32>load<u8>(p + below, 1) - own);
      own = next;
    }
  }
  const count = <f64>((right - left) * (lower - upper));
  put(RED, i, <f64>red / count);
  put(GREEN, i, <f64>green / count);
  put(BLUE, i, <f64>blue / count);
  put(TEXTURE, i, 4 * deviation(<f64>green / count, <f64>squares / count));
  put(ACROSS, i, 8 * (<f64>across / count));
  put(DOWN, i, 8 * (<f64>down / count));
}

/** Standard deviation by the mean and the mean square. */
function deviation(mean: f64, square: f64): f64 {
  return sqrt(max(0, square - mean * mean));
}

function put(plane: usize, i: usize, value: f64): void {
  store<u8>(cellsAt(plane) + i, toByte(value));
}

/** Takes a mask of any size as the guess: the mean of four places in each cell. */
export function guess(mask: usize, maskWidth: usize, maskHeight: usize): void {
  let to = cellsAt(GUESS);
  for (let y: usize = 0; y < height; y++) {
    const upper = mask + quarterOf(4 * y + 1, maskHeight, height) * maskWidth;
    const lower = mask + quarterOf(4 * y + 3, maskHeight, height) * maskWidth;
    for (let x: usize = 0; x < width; x++, to++) {
      const left = quarterOf(4 * x + 1, maskWidth, width);
      const right = quarterOf(4 * x + 3, maskWidth, width);
      const above = <u32>load<u8>(upper + left) + load<u8>(upper + right);
      const below = <u32>load<u8>(lower + left) + load<u8>(lower + right);
      store<u8>(to, <u8>((above + below + 2) >> 2));
    }
  }
}

/** Which of `size` pixels lies at so many quarters of a cell, of `count` cells. */
function quarterOf(quarters: usize, size: usize, count: usize): usize {
  return (quarters * size) / (4 * count);
}
