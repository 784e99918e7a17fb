/**
 * @file Takes the slow change of light off a picture that stands before a plain backdrop: what a quadratic surface has more or
 * less than its mean at a place is taken off there. Differences between neighbours stay as they are, but for what
 * leaves the 8 bits.
 */
import { heightOf, pixelsOf, widthOf } from './levels';

/**
 * The surface, f64: the weights of 1, x, y, x^2, xy and y^2 for red, then green, then blue; x and y run from -1 to 1
 * over the picture. To be filled in before `evenOut`.
 */
export const surface: usize = memory.data(18 * 8, 16);
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
  const width = widthOf(level),
    height = heightOf(level);
  const unit: f32 = 1 / <f32>width;
  let at = pixelsOf(level);
  for (let row = 0; row < height; row++) {
    const middle: i32 = 2 * row + 1 - height;
    setRow(<f64>middle / <f64>height);
    const c = constant,
      s = slope,
      q = curve;
    for (let column = 0; column < width; column++) {
      const middle: i32 = 2 * column + 1 - width;
      const x = f32x4.splat(<f32>middle / <f32>width);
      const added = f32x4.add(c, f32x4.mul(f32x4.add(s, f32x4.mul(q, x)), x));
      store<u32>(at, addTo(load<u32>(at), added));
      at += 4;
    }
  }
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

/** Adds to the channels of a pixel, rounds and keeps them in 8 bits. */
function addTo(pixel: u32, added: v128): u32 {
  const bytes = i32x4.replace_lane(i32x4.splat(0), 0, <i32>pixel);
  const channels = i32x4.extend_low_i16x8_u(i16x8.extend_low_i8x16_u(bytes));
  const sum = f32x4.nearest(f32x4.add(f32x4.convert_i32x4_s(channels), added));
  const whole = i32x4.trunc_sat_f32x4_s(sum);
  const narrow = i16x8.narrow_i32x4_s(whole, whole);
  return <u32>i32x4.extract_lane(i8x16.narrow_i16x8_u(narrow, narrow), 0);
}
