/**
 * @file The colours of one level, 6 bits a channel: an opaque pixel falls into a bin; a bin knows its mean colour,
 * how many pixels it holds and how many of them are foreground. Mixtures are evaluated once a bin, not once a pixel.
 * Arrays are f32, padded to a multiple of four with empty bins.
 */
import { take } from './arena';
import { heightOf, pixelsOf, statesOf, widthOf } from './levels';
import { labelOf, nextOpen } from './states';

/** Words of 64 keys. */
const WORDS: usize = (1 << 18) >> 6;

/** Variance of a uniform spread over a bin's four values a channel, and so of what lies inside a bin. */
export const BIN_VARIANCE: f32 = (4.0 * 4.0) / 12.0;

export let binCount: i32 = 0;
export let binRed: usize = 0;
export let binGreen: usize = 0;
export let binBlue: usize = 0;
/** Pixels in the bin, f32. */
let binPixels: usize = 0;
/** Foreground pixels in the bin, f32. */
let binForeground: usize = 0;
/** Which keys occur, a bit each, in words of 64; and the rank of the first key of each word, i32. */
let present: usize = 0;
let before: usize = 0;

function keyOf(colour: u32): usize {
  return ((colour & 0xfc) << 10) | ((colour & 0xfc00) >> 4) | ((colour & 0xfc0000) >> 18);
}

/** Pixels whose alpha is below one half count nowhere. */
export function isOpaque(colour: u32): bool {
  return colour >= 0x80000000;
}

/** The bin of an opaque pixel of the binned level: the rank of its key. */
export function binOf(colour: u32): i32 {
  const key = keyOf(colour),
    word = key >> 6;
  const smaller = load<u64>(present + (word << 3)) & (((<u64>1) << (<u64>key & 63)) - 1);
  return load<i32>(before + (word << 2)) + <i32>popcnt(smaller);
}

/**
 * Sorts the pixels of a level into bins, with its present labels: all of them, or only the open ones. Bins are in the order of
 * their keys, whatever the order of the pixels: a mirrored picture has the same bins.
 */
export function binLevel(level: i32, onlyOpen: bool): void {
  const count = <usize>(widthOf(level) * heightOf(level));
  markKeys(level, count, onlyOpen);
  takeBins();
  const pixels = pixelsOf(level),
    states = statesOf(level);
  for (let i: usize = onlyOpen ? nextOpen(states, 0, count) : 0; i < count; ) {
    const colour = load<u32>(pixels + (i << 2));
    if (isOpaque(colour)) tally(colour, labelOf(load<u8>(states + i)));
    i = onlyOpen ? nextOpen(states, i + 1, count) : i + 1;
  }
  takeMeans();
}

/** Finds the keys that occur, and how many smaller ones each word of them has before it. */
function markKeys(level: i32, count: usize, onlyOpen: bool): void {
  present = take(WORDS << 3);
  before = take(WORDS << 2);
  memory.fill(present, 0, WORDS << 3);
  const pixels = pixelsOf(level),
    states = statesOf(level);
  for (let i: usize = onlyOpen ? nextOpen(states, 0, count) : 0; i < count; ) {
    const colour = load<u32>(pixels + (i << 2));
    if (isOpaque(colour)) {
      const key = keyOf(colour),
        word = present + ((key >> 6) << 3);
      store<u64>(word, load<u64>(word) | ((<u64>1) << (<u64>key & 63)));
    }
    i = onlyOpen ? nextOpen(states, i + 1, count) : i + 1;
  }
  binCount = 0;
  for (let word: usize = 0; word < WORDS; word++) {
    store<i32>(before + (word << 2), binCount);
    binCount += <i32>popcnt(load<u64>(present + (word << 3)));
  }
}

function takeBins(): void {
  const bytes = (<usize>((binCount + 3) & ~3)) << 2;
  binRed = take(5 * bytes);
  binGreen = binRed + bytes;
  binBlue = binGreen + bytes;
  binPixels = binBlue + bytes;
  binForeground = binPixels + bytes;
  memory.fill(binRed, 0, 5 * bytes);
}

/** Sums are whole numbers until `takeMeans`: exact up to 16 megapixels of one colour. */
function tally(colour: u32, label: u8): void {
  const at = (<usize>binOf(colour)) << 2;
  store<u32>(binRed + at, load<u32>(binRed + at) + (colour & 255));
  store<u32>(binGreen + at, load<u32>(binGreen + at) + ((colour >> 8) & 255));
  store<u32>(binBlue + at, load<u32>(binBlue + at) + ((colour >> 16) & 255));
  store<u32>(binPixels + at, load<u32>(binPixels + at) + 1);
  store<u32>(binForeground + at, load<u32>(binForeground + at) + label);
}

function takeMeans(): void {
  for (let bin = 0; bin < binCount; bin++) {
    const at = (<usize>bin) << 2;
    const pixels = <f32>load<u32>(binPixels + at);
    store<f32>(binRed + at, <f32>load<u32>(binRed + at) / pixels);
    store<f32>(binGreen + at, <f32>load<u32>(binGreen + at) / pixels);
    store<f32>(binBlue + at, <f32>load<u32>(binBlue + at) / pixels);
    store<f32>(binPixels + at, pixels);
    store<f32>(binForeground + at, <f32>load<u32>(binForeground + at));
  }
  binCount = (binCount + 3) & ~3;
}

/** Moves one pixel of a bin to the other side. */
export function moveToSide(bin: i32, foreground: bool): void {
  const at = binForeground + ((<usize>bin) << 2);
  store<f32>(at, load<f32>(at) + (foreground ? 1 : -1));
}

/** How many of a bin's pixels are on a side (1 foreground, 0 background). */
export function pixelsOnSide(bin: i32, side: i32): f32 {
  const at = (<usize>bin) << 2;
  const foreground = load<f32>(binForeground + at);
  return side ? foreground : load<f32>(binPixels + at) - foreground;
}

/** Pixels of four bins, `at` bytes into the arrays, that are on a side. */
export function pixels4(side: i32, at: usize): v128 {
  const foreground = v128.load(binForeground + at);
  return side ? foreground : f32x4.sub(v128.load(binPixels + at), foreground);
}

/** How many opaque pixels are on a side. */
export function totalOnSide(side: i32): f64 {
  let total: f64 = 0;
  for (let bin = 0; bin < binCount; bin++) total += pixelsOnSide(bin, side);
  return total;
}
