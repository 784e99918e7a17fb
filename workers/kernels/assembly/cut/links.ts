/**
 * @file Strength of the link between two neighbouring pixels: gamma * exp(-d2 / (2 * mean d2)) over their distance
 * (Rother, Kolmogorov, Blake 2004, equation 11), d2 the squared RGB difference, in integer capacity.
 */
import { take } from './arena';
import { heightOf, pixelsOf, widthOf } from './levels';

/** Units of integer capacity for 1 of energy. Twice the strongest link must stay below 32768. */
export const CAPACITY_SCALE: f32 = 64;

const STEPS: usize = 256;
const STEPS_A_MEAN: f32 = 16;
/** What `weighLinks` found, four i32. */
export const fourWeights: usize = memory.data(16, 16);
let straightWeights: usize = 0;
let diagonalWeights: usize = 0;
let stepsPerUnit: f32 = 0;

/** Squared difference of two colours in 8-bit RGB. */
export function squaredDifference(a: u32, b: u32): i32 {
  const r = <i32>(a & 255) - <i32>(b & 255);
  const g = <i32>((a >> 8) & 255) - <i32>((b >> 8) & 255);
  const bl = <i32>((a >> 16) & 255) - <i32>((b >> 16) & 255);
  return r * r + g * g + bl * bl;
}

/** Mean squared difference of neighbouring pixels; on a tall level only every so many rows are looked at. */
function meanContrast(level: i32): f64 {
  const width = widthOf(level),
    height = heightOf(level);
  const rowBytes = (<usize>width) << 2;
  const stride = (height >> 7) + 1;
  let sum: i64 = 0,
    pairs: i64 = 0;
  for (let y = 0; y < height; y += stride) {
    const row = pixelsOf(level) + <usize>y * rowBytes;
    sum += sumOfSteps(row, row + 4, width - 1);
    pairs += <i64>(width - 1);
    if (y + 1 == height) continue;
    const below = row + rowBytes;
    sum += sumOfSteps(row, below, width);
    sum += sumOfSteps(row, below + 4, width - 1);
    sum += sumOfSteps(row + 4, below, width - 1);
    pairs += <i64>(3 * width - 2);
  }
  return pairs > 0 ? <f64>sum / <f64>pairs : 0;
}

/** The sum of squared RGB differences of `count` pixels and as many others. */
function sumOfSteps(pixels: usize, others: usize, count: i32): i64 {
  let sums = i64x2.splat(0);
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const at = (<usize>i) << 2;
    const four = squaredDifferences(v128.load(pixels + at), v128.load(others + at));
    sums = i64x2.add(sums, i64x2.extend_low_i32x4_u(four));
    sums = i64x2.add(sums, i64x2.extend_high_i32x4_u(four));
  }
  for (; i < count; i++) {
    const at = (<usize>i) << 2;
    const one = squaredDifferences(v128.load32_zero(pixels + at), v128.load32_zero(others + at));
    sums = i64x2.add(sums, i64x2.extend_low_i32x4_u(one));
  }
  return i64x2.extract_lane(sums, 0) + i64x2.extract_lane(sums, 1);
}

/** Tabulates the weights for a level; they are looked up in steps of a 16th of the mean, and 0 beyond the last one. */
export function tabulateLinks(level: i32, gamma: f32): void {
  const mean = meanContrast(level);
  straightWeights = take((STEPS + 1) << 2);
  diagonalWeights = take((STEPS + 1) << 2);
  store<i32>(straightWeights + (STEPS << 2), 0);
  store<i32>(diagonalWeights + (STEPS << 2), 0);
  stepsPerUnit = mean > 0 ? STEPS_A_MEAN / <f32>mean : 0;
  for (let i: usize = 0; i < STEPS; i++) {
    const weight = gamma * CAPACITY_SCALE * Mathf.exp(-(<f32>i) / (2 * STEPS_A_MEAN));
    store<i32>(straightWeights + (i << 2), <i32>(weight + 0.5));
    store<i32>(diagonalWeights + (i << 2), <i32>(weight * 0.70710678 + 0.5));
  }
}

/** Capacities of the links from a colour to four others; the first and the third are diagonal. Nothing links a transparent pixel. */
export function weighLinks(colour: u32, others: v128): void {
  const here = i32x4.splat(colour);
  const scaled = f32x4.mul(
    f32x4.convert_i32x4_s(squaredDifferences(here, others)),
    f32x4.splat(stepsPerUnit),
  );
  const step = i32x4.min_s(i32x4.trunc_sat_f32x4_s(scaled), i32x4.splat(<i32>STEPS - 1));
  const isOpaque = i32x4.shr_s(v128.and(here, others), 31);
  v128.store(fourWeights, v128.bitselect(step, i32x4.splat(<i32>STEPS), isOpaque));
  for (let at = fourWeights; at < fourWeights + 16; at += 8) {
    store<i32>(at, load<i32>(diagonalWeights + ((<usize>load<u32>(at)) << 2)));
    store<i32>(at, load<i32>(straightWeights + ((<usize>load<u32>(at, 4)) << 2)), 4);
  }
}

/** Squared RGB differences of four pairs of colours, i32. */
function squaredDifferences(a: v128, b: v128): v128 {
  const apart = v128.or(i8x16.sub_sat_u(a, b), i8x16.sub_sat_u(b, a));
  const d = v128.and(apart, i32x4.splat(0xffffff));
  const low = i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_low_i8x16_u(d, d)),
    high = i32x4.extadd_pairwise_i16x8_u(i16x8.extmul_high_i8x16_u(d, d));
  return i32x4.add(i32x4.shuffle(low, high, 0, 2, 4, 6), i32x4.shuffle(low, high, 1, 3, 5, 7));
}
