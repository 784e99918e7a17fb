/**
 * @file From one level to the next finer: labels are carried down, and open is only what lies near their edge. What the
 * finer trimap is sure of stays as it says.
 */
import { markArena, rewindArena, take } from './arena';
import { heightOf, statesOf, widthOf } from './levels';
import { decide16, foreground16, openAt, unsure16 } from './states';

/** Bytes that vector code may touch beyond the last row. */
const MARGIN: usize = 32;

/** Sets labels and open pixels of `level - 1` from the labels of `level`; `radius` in pixels of `level`. */
export function bandDown(level: i32, radius: i32): void {
  const mark = markArena();
  const width = <usize>widthOf(level);
  const band = take(width * <usize>heightOf(level) + MARGIN);
  markBand(level, band, radius);
  const fine = level - 1;
  let isSurprising = false;
  for (let y = 0; y < heightOf(fine); y++) {
    const row = <usize>(y >> 1) * width;
    if (decideRow(fine, y, statesOf(level) + row, band + row)) isSurprising = true;
  }
  if (isSurprising) openRoundSurprises(level, 2 * radius);
  rewindArena(mark);
}

/**
 * Decides a row of the finer level by states and band of the coarser row that it lies in; what is written beyond its end is
 * decided with the next row. Returns whether a pixel that is sure came down with the other label.
 */
function decideRow(fine: i32, y: i32, coarse: usize, band: usize): bool {
  const width = widthOf(fine);
  const row = statesOf(fine) + <usize>(y * width);
  let surprises = 0;
  for (let x = 0; x < width; x += 16) {
    const at = row + <usize>x,
      from = <usize>(x >> 1);
    const states = v128.load(at),
      label = foreground16(twice(coarse + from));
    surprises |= surprisesIn(states, label, width - x);
    v128.store(at, decide16(states, label, twice(band + from)));
  }
  return surprises != 0;
}

/** Eight bytes, each of them twice. */
function twice(at: usize): v128 {
  const v = v128.load64_zero(at);
  return i8x16.shuffle(v, v, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
}

/** A bit for each of sixteen pixels (or the first `count` of them) that is sure, and not of the label that came down. */
function surprisesIn(states: v128, label: v128, count: i32): i32 {
  const isOther = v128.xor(foreground16(states), label);
  const bits = i8x16.bitmask(v128.andnot(isOther, unsure16(states)));
  return count < 16 ? bits & ((1 << count) - 1) : bits;
}

/**
 * Opens what lies within `radius` of a pixel that the finer trimap is sure of and that came down with the other label: a thin
 * stroke, too thin to be seen at the coarser level, would stand alone among closed pixels.
 */
function openRoundSurprises(level: i32, radius: i32): void {
  const fine = level - 1;
  const width = widthOf(fine);
  for (let y = 0; y < heightOf(fine); y++) {
    const row = statesOf(fine) + <usize>(y * width),
      coarse = statesOf(level) + <usize>((y >> 1) * widthOf(level));
    for (let x = 0; x < width; x += 16) {
      const label = foreground16(twice(coarse + <usize>(x >> 1)));
      const states = v128.load(row + <usize>x);
      for (let bits = surprisesIn(states, label, width - x); bits; bits &= bits - 1)
        openRound(fine, x + ctz(bits), y, radius);
    }
  }
}

/** Opens what the trimap leaves to the cut within `radius` of a pixel. */
function openRound(level: i32, x: i32, y: i32, radius: i32): void {
  const width = widthOf(level);
  const right = min(width - 1, x + radius),
    bottom = min(heightOf(level) - 1, y + radius);
  for (let row = max(0, y - radius); row <= bottom; row++) {
    const states = statesOf(level) + <usize>(row * width);
    for (let column = max(0, x - radius); column <= right; column++) openAt(states + <usize>column);
  }
}

/** Sets exactly those bytes of `band` to all ones that lie within `radius` of a pair of different labels of a level. */
function markBand(level: i32, band: usize, radius: i32): void {
  const width = widthOf(level),
    height = heightOf(level),
    states = statesOf(level);
  memory.fill(band, 0, <usize>(width * height));
  for (let y = 0; y < height; y++) {
    const row = states + <usize>(y * width);
    const down: usize = y + 1 < height ? <usize>width : 0;
    for (let left = 0; left < width; left += 16) {
      const at = row + <usize>left;
      const here = v128.load(at);
      // A step to the right of the last column is none.
      const within = left + 16 < width ? 0xffff : (1 << (width - 1 - left)) - 1;
      const across = otherThan(here, v128.load(at, 1)) & within,
        below = otherThan(here, v128.load(at + down)) & ((within << 1) | 1);
      for (let bits = across | below; bits; bits &= bits - 1) {
        const bit = ctz(bits);
        if ((across >> bit) & 1) mark(level, band, left + bit, y, 1, 0, radius);
        if ((below >> bit) & 1) mark(level, band, left + bit, y, 0, 1, radius);
      }
    }
  }
}

/** A bit for each of sixteen pixels that has another label than the other. */
function otherThan(states: v128, others: v128): i32 {
  return i8x16.bitmask(i8x16.shl(v128.xor(states, others), 7));
}

/** Marks what lies within `radius` of the pixel (x, y) and of the one `dx` and `dy` further. */
function mark(level: i32, band: usize, x: i32, y: i32, dx: i32, dy: i32, radius: i32): void {
  const width = widthOf(level);
  const left = max(0, x - radius),
    right = min(width - 1, x + dx + radius),
    bottom = min(heightOf(level) - 1, y + dy + radius);
  let row = band + <usize>(max(0, y - radius) * width + left);
  for (let i = max(0, y - radius); i <= bottom; i++) {
    memory.fill(row, 0xff, <usize>(right - left + 1));
    row += width;
  }
}
