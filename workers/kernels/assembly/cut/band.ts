/**
 * @file From one level to the next finer: labels are carried down, and open is only what lies near their edge. What the
 * finer trimap is sure of stays as it says.
 */
import { heightOf, labelsOf, openOf, trimapOf, UNSURE, widthOf } from './levels';

/** Fills labels and open pixels of `level - 1` from the labels of `level`; `radius` in pixels of `level`. */
export function bandDown(level: i32, radius: i32): void {
  markBand(level, radius);
  const fine = level - 1;
  const width = <usize>widthOf(level),
    fineWidth = <usize>widthOf(fine),
    fineHeight = <usize>heightOf(fine);
  for (let y: usize = 0; y < fineHeight; y++) {
    const coarse = (y >> 1) * width,
      row = y * fineWidth;
    doubleRow(openOf(level) + coarse, openOf(fine) + row, width);
    doubleRow(labelsOf(level) + coarse, labelsOf(fine) + row, width);
  }
  openRoundSurprises(fine, 2 * radius);
  applyTrimap(fine, fineWidth * fineHeight);
}

/**
 * Opens what lies within `radius` of a pixel that the trimap is sure of and that came down with the other label: a thin
 * stroke, too thin to be seen at the coarser level, would stand alone among closed pixels.
 */
function openRoundSurprises(level: i32, radius: i32): void {
  const width = <usize>widthOf(level),
    count = width * <usize>heightOf(level);
  const labels = labelsOf(level),
    trimap = trimapOf(level);
  for (let i: usize = 0; i < count; i += 16) {
    const sure = v128.load(trimap + i);
    const isSurprise = v128.andnot(
      i8x16.ne(sure, v128.load(labels + i)),
      i8x16.eq(sure, i8x16.splat(<i8>UNSURE)),
    );
    for (let bits = i8x16.bitmask(isSurprise); bits; bits &= bits - 1) {
      const pixel = i + <usize>ctz(bits);
      if (pixel < count) openRound(level, <i32>(pixel % width), <i32>(pixel / width), 0, 0, radius);
    }
  }
}

/** Writes every byte twice. May write up to 31 bytes too many: the next row or the margin, filled afterwards or never read. */
function doubleRow(from: usize, to: usize, width: usize): void {
  for (let x: usize = 0; x < width; x += 16) {
    const v = v128.load(from + x);
    v128.store(to + 2 * x, i8x16.shuffle(v, v, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7));
    v128.store(
      to + 2 * x,
      i8x16.shuffle(v, v, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15),
      16,
    );
  }
}

function applyTrimap(level: i32, count: usize): void {
  const open = openOf(level),
    labels = labelsOf(level),
    trimap = trimapOf(level);
  for (let i: usize = 0; i < count; i += 16) {
    const sure = v128.load(trimap + i);
    const unsure = i8x16.eq(sure, i8x16.splat(<i8>UNSURE));
    v128.store(open + i, v128.and(v128.load(open + i), unsure));
    v128.store(labels + i, v128.bitselect(v128.load(labels + i), sure, unsure));
  }
}

/** Opens exactly the pixels of a level that lie within `radius` of a pair of different labels. */
function markBand(level: i32, radius: i32): void {
  const width = widthOf(level),
    height = heightOf(level),
    labels = labelsOf(level);
  memory.fill(openOf(level), 0, <usize>(width * height));
  for (let y = 0; y < height; y++) {
    const row = labels + <usize>(y * width);
    const down: usize = y + 1 < height ? <usize>width : 0;
    for (let left = 0; left < width; left += 16) {
      const here = v128.load(row + <usize>left);
      const east = i8x16.ne(here, v128.load(row + <usize>left, 1)),
        south = i8x16.ne(here, v128.load(row + <usize>left + down));
      for (let bits = i8x16.bitmask(v128.or(east, south)); bits; bits &= bits - 1) {
        const x = left + ctz(bits);
        if (x >= width) break;
        const at = row + <usize>x;
        if (x + 1 < width && load<u8>(at) != load<u8>(at, 1)) openRound(level, x, y, 1, 0, radius);
        if (load<u8>(at) != load<u8>(at + down)) openRound(level, x, y, 0, 1, radius);
      }
    }
  }
}

/** Opens what lies within `radius` of the pixel (x, y) and of the one `dx` and `dy` further. */
function openRound(level: i32, x: i32, y: i32, dx: i32, dy: i32, radius: i32): void {
  const width = widthOf(level);
  const left = max(0, x - radius),
    right = min(width - 1, x + dx + radius),
    bottom = min(heightOf(level) - 1, y + dy + radius);
  let row = openOf(level) + <usize>(max(0, y - radius) * width + left);
  for (let i = max(0, y - radius); i <= bottom; i++) {
    memory.fill(row, 1, <usize>(right - left + 1));
    row += width;
  }
}
