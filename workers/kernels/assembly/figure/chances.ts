/** @file From scores to chances (softmax), by a table of exponentials. */
import { height, width } from './planes';

/** A score of 1. */
const SCORE: f64 = 64;
/** How far below the best a score may lie before it counts for nothing. */
const REACH: i32 = 512;
/** Bytes of a cell's scores: sixteen of 16 bits; */
export const SCORE_BYTES: usize = 32;
/** and of its shares: sixteen doubles. */
const SHARE_BYTES: usize = 128;

/** The exponential of a score so far below 0, by its distance; 0 at REACH. */
const exponentials: usize = memory.data(8 * 513, 16);
/** The exponentials of sixteen cells' scores, and their sums. */
const shares: usize = memory.data(16 * 128, 16);
const sums: usize = memory.data(16 * 8, 16);

for (let below: i32 = 0; below < REACH; below++)
  store<f64>(exponentials + 8 * below, Math.exp(-(<f64>below) / SCORE));

/** Chances of at most sixteen cells side by side: bytes, 255 is certain, a plane a kind. */
export function chances(scores: usize, count: usize, kinds: usize, to: usize): void {
  for (let c: usize = 0; c < count; c++) share(c, scores + SCORE_BYTES * c, kinds);
  for (let c: usize = 0; c < count; c++) divide(c, kinds, to + c);
}

/** Weighs a cell's kinds against its best one. */
function share(c: usize, scores: usize, kinds: usize): void {
  let most = i32.MIN_VALUE;
  for (let k: usize = 0; k < kinds; k++) most = max(most, <i32>load<i16>(scores + 2 * k));
  const to = shares + SHARE_BYTES * c;
  let sum: f64 = 0;
  for (let k: usize = 0; k < kinds; k++) {
    const below = min(REACH, most - <i32>load<i16>(scores + 2 * k));
    const weight = load<f64>(exponentials + ((<usize>below) << 3));
    store<f64>(to + 8 * k, weight);
    sum += weight;
  }
  store<f64>(sums + 8 * c, sum);
}

/** Two kinds at once. */
function divide(c: usize, kinds: usize, to: usize): void {
  const sum = v128.load64_splat(sums + 8 * c);
  const from = shares + SHARE_BYTES * c;
  const plane = width * height;
  for (let k: usize = 0; k < kinds; k += 2, to += 2 * plane) {
    const chance = f64x2.div(f64x2.mul(v128.load(from + 8 * k), f64x2.splat(255)), sum);
    const bytes = i32x4.trunc_sat_f64x2_u_zero(f64x2.add(chance, f64x2.splat(0.5)));
    v128.store8_lane(to, bytes, 0);
    if (k + 1 < kinds) v128.store8_lane(to + plane, bytes, 4);
  }
}
