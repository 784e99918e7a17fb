/**
 * @file Takes the slow change of light off a picture that stands before a plain backdrop: what a quadratic surface has more or
 * less than its mean at a place is taken off there. Differences between neighbours stay as they are, but for what
 * leaves the 8 bits.
 */
import { markArena, rewindArena, take } from './arena';
import { heightOf, pixelsOf, widthOf } from './levels';

/**
 * The surface, f64: the weights of 1, x, y, x^2, xy and y^2 for red, then green, then blue; x and y run from -1 to 1
 * over the picture. To be filled in before `evenOut`.
 */
const surface: usize = memory.data(18 * 8, 16);
const TERM_BYTES: usize = 8;
const CHANNEL_BYTES: usize = 6 * 8;

function term(channel: i32, index: i32): f64 {
  return load<f64>(surface + <usize>channel * CHANNEL_BYTES + <usize>index * TERM_BYTES);
}

/** What is added in a row at x: `constant + (slope + curve * x) * x`, a lane for each channel, none for alpha. */
let constant: v128 = f32x4.splat(0);
let slope: v128 = f32x4.splat(0);
let curve: v128 = f32x4.splat(0);

/** Evens the light of a level. */
export function evenOut(level: i32): void {
  const mark = markArena();
  const width = widthOf(level),
    height = heightOf(level);
  const places = layPlaces(width);
  let at = pixelsOf(level);
  for (let row = 0; row < height; row++) {
    const middle: i32 = 2 * row + 1 - height;
    setRow(<f64>middle / <f64>height);
    evenRow(at, width, places);
    at += (<usize>width) << 2;
  }
  rewindArena(mark);
}

/** The x of each column, f32, and some beyond the last. */
function layPlaces(width: i32): usize {
  const places = take((<usize>(width + 4)) << 2);
  for (let column = 0; column < width; column++) {
    const middle: i32 = 2 * column + 1 - width;
    store<f32>(places + ((<usize>column) << 2), <f32>middle / <f32>width);
  }
  return places;
}

function evenRow(at: usize, width: i32, place: usize): void {
  const end = at + ((<usize>width) << 2);
  for (; at + 16 <= end; at += 16, place += 16) v128.store(at, evenFour(v128.load(at), place));
  for (; at < end; at += 4, place += 4)
    v128.store32_lane(at, evenFour(v128.load32_zero(at), place), 0);
}

/** Adds to four pixels what is to be added at their columns. */
function evenFour(pixels: v128, place: usize): v128 {
  const low = i16x8.extend_low_i8x16_u(pixels),
    high = i16x8.extend_high_i8x16_u(pixels);
  const a = evenOne(i32x4.extend_low_i16x8_u(low), place),
    b = evenOne(i32x4.extend_high_i16x8_u(low), place + 4),
    c = evenOne(i32x4.extend_low_i16x8_u(high), place + 8),
    d = evenOne(i32x4.extend_high_i16x8_u(high), place + 12);
  return i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_s(a, b), i16x8.narrow_i32x4_s(c, d));
}

/** Adding this to a number below 2^22 leaves the nearest whole number in its lowest bits. */
const ROUND: f32 = 12582912;
const ROUND_BITS: i32 = 0x4b400000;

function evenOne(channels: v128, place: usize): v128 {
  const x = v128.load32_splat(place);
  const added = f32x4.add(constant, f32x4.mul(f32x4.add(slope, f32x4.mul(curve, x)), x));
  const sum = f32x4.add(f32x4.convert_i32x4_s(channels), added);
  return i32x4.sub(f32x4.add(sum, f32x4.splat(ROUND)), i32x4.splat(ROUND_BITS));
}

function setRow(y: f64): void {
  for (let channel = 0; channel < 3; channel++) {
    const mean = (term(channel, 3) + term(channel, 5)) / 3;
    const rest = mean - (term(channel, 2) + term(channel, 5) * y) * y;
    constant = replace(constant, channel, rest);
    slope = replace(slope, channel, -term(channel, 1) - term(channel, 4) * y);
    curve = replace(curve, channel, -term(channel, 3));
  }
}

function replace(lanes: v128, lane: i32, value: f64): v128 {
  if (lane == 0) return f32x4.replace_lane(lanes, 0, <f32>value);
  if (lane == 1) return f32x4.replace_lane(lanes, 1, <f32>value);
  return f32x4.replace_lane(lanes, 2, <f32>value);
}

/** Where the surface for `even` is to be written. */
export function surfaceAt(): usize {
  return surface;
}
