/**
 * @file The picture at every size: level 0 is the raster, each next level half as wide and high (rounded up).
 * A level holds, one after the other for its width * height pixels: `pixels` (RGBA, 4 bytes) and `states` (see
 * states.ts), which a trimap is written into.
 */
import { take } from './arena';
import { UNSURE } from './states';

const MOST_LEVELS = 16;
const FIELDS = 4;

/** Bytes after each array that vector code may touch. */
const MARGIN: usize = 64;
const table: usize = memory.data(MOST_LEVELS * FIELDS * 4);

function field(level: i32, index: i32): usize {
  return <usize>load<u32>(table + ((<usize>(level * FIELDS + index)) << 2));
}

function setField(level: i32, index: i32, value: usize): void {
  store<u32>(table + ((<usize>(level * FIELDS + index)) << 2), <u32>value);
}

export function widthOf(level: i32): i32 {
  return <i32>field(level, 0);
}
export function heightOf(level: i32): i32 {
  return <i32>field(level, 1);
}
export function pixelsOf(level: i32): usize {
  return field(level, 2);
}
export function statesOf(level: i32): usize {
  return field(level, 3);
}

/** Takes the memory of all levels; nothing is filled in yet. */
export function takeLevels(width: i32, height: i32, levels: i32): void {
  for (let level = 0; level < levels; level++) {
    const count = <usize>(width * height);
    setField(level, 0, width);
    setField(level, 1, height);
    setField(level, 2, take((count << 2) + MARGIN));
    setField(level, 3, take(count + MARGIN));
    width = (width + 1) >> 1;
    height = (height + 1) >> 1;
  }
}

/** Mean of four pixels, each channel for itself, rounded. */
function meanOfFour(a: u32, b: u32, c: u32, d: u32): u32 {
  const m: u32 = 0x00ff00ff;
  const even = (((a & m) + (b & m) + (c & m) + (d & m) + 0x00020002) >> 2) & m;
  const odd =
    ((((a >> 8) & m) + ((b >> 8) & m) + ((c >> 8) & m) + ((d >> 8) & m) + 0x00020002) >> 2) & m;
  return even | (odd << 8);
}

/** Fills the pixels of `level` from the next finer one. At an odd edge the last column or row counts twice. */
export function halvePixels(level: i32): void {
  const fine = level - 1;
  const fineWidth = <usize>widthOf(fine);
  const width = <usize>widthOf(level),
    height = heightOf(level);
  const pairs = fineWidth >> 1;
  for (let y = 0; y < height; y++) {
    const target = pixelsOf(level) + ((<usize>y * width) << 2);
    const upper = pixelsOf(fine) + ((<usize>(2 * y) * fineWidth) << 2);
    const lower = 2 * y + 1 < heightOf(fine) ? upper + (fineWidth << 2) : upper;
    let x: usize = 0;
    for (; x + 2 <= pairs; x += 2) {
      v128.store64_lane(target + (x << 2), meansOfFour(upper + (x << 3), lower + (x << 3)), 0);
    }
    for (; x < width; x++) {
      const next: usize = x < pairs ? 4 : 0;
      const a = upper + (x << 3),
        b = lower + (x << 3);
      const mean = meanOfFour(load<u32>(a), load<u32>(a + next), load<u32>(b), load<u32>(b + next));
      store<u32>(target + (x << 2), mean);
    }
  }
}

/** The means of two blocks of four pixels: from four pixels of a row and the four below, in the low half. */
function meansOfFour(upper: usize, lower: usize): v128 {
  const left = i16x8.add(v128.load8x8_u(upper), v128.load8x8_u(lower)),
    right = i16x8.add(v128.load8x8_u(upper, 8), v128.load8x8_u(lower, 8));
  const even = i64x2.shuffle(left, right, 0, 2),
    odd = i64x2.shuffle(left, right, 1, 3);
  const sum = i16x8.add(i16x8.add(even, odd), i16x8.splat(2));
  const mean = i16x8.shr_u(sum, 2);
  return i8x16.narrow_i16x8_u(mean, mean);
}

/** Transparent pixels of a level (alpha below one half) are background for certain, whatever its trimap says. */
export function forbidTransparent(level: i32): void {
  const pixels = pixelsOf(level),
    states = statesOf(level);
  const count = <usize>(widthOf(level) * heightOf(level));
  for (let i: usize = 0; i < count; i += 16) {
    const at = pixels + (i << 2);
    const low = i16x8.narrow_i32x4_s(opaque4(at), opaque4(at + 16));
    const high = i16x8.narrow_i32x4_s(opaque4(at + 32), opaque4(at + 48));
    v128.store(states + i, v128.and(v128.load(states + i), i8x16.narrow_i16x8_s(low, high)));
  }
}

/** All ones where a pixel's alpha is one half and more. */
function opaque4(at: usize): v128 {
  return i32x4.shr_s(v128.load(at), 31);
}

/**
 * Fills the trimap of `level` from the next finer one. Certain is what all four pixels agree on; and also what some of them are
 * certain of, the others say nothing against and no wholly certain neighbour stands for: so a large area does not grow
 * on the way down, and a thin stroke does not vanish.
 */
export function halveTrimap(level: i32): void {
  const width = widthOf(level),
    height = heightOf(level);
  for (let y = 0; y < height; y++) {
    const row = statesOf(level) + <usize>(y * width);
    for (let x = 0; x < width; ) {
      if (isUniform(level - 1, x, y)) {
        const sure = <u8>fourOf(level - 1, x, y);
        v128.store64_lane(row + <usize>x, i8x16.splat(sure), 0);
        x += 8;
      } else {
        store<u8>(row + <usize>x, verdictOf(level - 1, x, y));
        x++;
      }
    }
  }
}

/** Whether the next eight pixels of the coarser level all stand for the same, as nearly all do. */
function isUniform(fine: i32, x: i32, y: i32): bool {
  const width = widthOf(fine);
  if (2 * x + 16 > width || 2 * y + 1 >= heightOf(fine)) return false;
  const at = statesOf(fine) + <usize>(2 * y * width + 2 * x);
  const same = i8x16.splat(load<u8>(at));
  const upper = i8x16.eq(v128.load(at), same),
    lower = i8x16.eq(v128.load(at + <usize>width), same);
  return i8x16.all_true(v128.and(upper, lower));
}

/** What the four pixels of the finer level say for the pixel (x, y) of the coarser one. */
function verdictOf(fine: i32, x: i32, y: i32): u8 {
  const four = fourOf(fine, x, y);
  const isKept = (four & 0x01010101) != 0,
    isRejected = (~four & 0x80808080) != 0;
  if (isKept == isRejected) return UNSURE;
  const sure: u32 = isKept ? 0xffffffff : 0;
  return four == sure || !isNextTo(fine, x, y, sure) ? <u8>sure : UNSURE;
}

/** The trimap at the four pixels of a level that make pixel (x, y) of the next; the last column or row may count twice. */
function fourOf(level: i32, x: i32, y: i32): u32 {
  const width = widthOf(level);
  const right: usize = 2 * x + 1 < width ? 1 : 0,
    below: usize = 2 * y + 1 < heightOf(level) ? <usize>width : 0;
  const at = statesOf(level) + <usize>(2 * y * width + 2 * x);
  return (
    <u32>load<u8>(at) |
    ((<u32>load<u8>(at + right)) << 8) |
    ((<u32>load<u8>(at + below)) << 16) |
    ((<u32>load<u8>(at + below + right)) << 24)
  );
}

/** Whether one of the eight pixels round (x, y) of the coarser level is wholly `sure`. */
function isNextTo(fine: i32, x: i32, y: i32, sure: u32): bool {
  const right = min(x + 1, ((widthOf(fine) + 1) >> 1) - 1),
    bottom = min(y + 1, ((heightOf(fine) + 1) >> 1) - 1);
  for (let row = max(0, y - 1); row <= bottom; row++) {
    for (let column = max(0, x - 1); column <= right; column++) {
      if (fourOf(fine, column, row) == sure) return true;
    }
  }
  return false;
}
