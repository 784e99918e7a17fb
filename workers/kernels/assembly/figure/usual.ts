/** @file How usual each cell's colour is along the sides of the picture, and in its middle against its frame. */
import {
  COLOURS,
  clearTables,
  count,
  hasCells,
  paint,
  ratioOf,
  say,
  shareOf,
  soften,
} from './colours';
import { height, toByte, width } from './planes';

/** Width of the strips along the sides, in cells. */
const STRIP: usize = 3;
/** Half axes of the ellipse in which the figure is looked for, as shares of the width and height. */
const ACROSS: f64 = 0.25;
const DOWN: f64 = 0.45;

/** The tables: the strips, left, right, upper and lower; the middle; the frame. */
const SIDES: usize = 4;
const MIDDLE: usize = 4;
const FRAME: usize = 5;
const TABLES: usize = 6;

/** Fills five planes from `first` on: one a side, then the middle against the frame. */
export function usualColours(first: usize): void {
  clearTables();
  for (let y: usize = 0, i: usize = 0; y < height; y++)
    for (let x: usize = 0; x < width; x++, i++) countCell(i, x, y);
  soften(TABLES);
  for (let bin: usize = 0; bin < COLOURS; bin++) if (hasCells(bin)) sayOf(bin);
  paint(first, SIDES + 1);
}

function countCell(i: usize, x: usize, y: usize): void {
  const isLeft = x < STRIP;
  const isRight = x + STRIP >= width;
  const isUpper = y < STRIP;
  const isLower = y + STRIP >= height;
  if (isLeft) count(i, 0, 1);
  if (isRight) count(i, 1, 1);
  if (isUpper) count(i, 2, 1);
  if (isLower) count(i, 3, 1);
  if (isMiddle(x, y)) count(i, MIDDLE, 1);
  if (isLeft || isRight || isUpper || isLower) count(i, FRAME, 1);
}

function isMiddle(x: usize, y: usize): bool {
  const u = ((<f64>x + 0.5) / <f64>width - 0.5) / ACROSS;
  const v = ((<f64>y + 0.5) / <f64>height - 0.5) / DOWN;
  return u * u + v * v < 1;
}

function sayOf(bin: usize): void {
  for (let side: usize = 0; side < SIDES; side++)
    say(bin, side, toByte(28 * Math.log2(1 + <f64>COLOURS * shareOf(bin, side))));
  say(bin, SIDES, toByte(128 + 16 * ratioOf(shareOf(bin, MIDDLE), shareOf(bin, FRAME))));
}
