/** @file From scores to chances (softmax), by a table of exponentials. */
import { height, width } from './planes';

/** A score of 1. */
const SCORE: f64 = 64;
/** How far below the best a score may lie before it counts for nothing. */
const REACH: i32 = 512;

/** The exponential of a score so far below 0, by its distance. */
const exponentials: usize = memory.data(8 * 512, 16);
/** Exponentials of one cell's kinds. */
const shares: usize = memory.data(8 * 16, 16);

for (let below: i32 = 0; below < REACH; below++)
  store<f64>(exponentials + 8 * below, Math.exp(-(<f64>below) / SCORE));

/** Chances of one cell: bytes, a plane a kind, 255 is certain. `scores`, `start`: 16 bits a kind, summed. */
export function chances(scores: usize, start: usize, kinds: usize, to: usize): void {
  let most = i32.MIN_VALUE;
  for (let k: usize = 0; k < kinds; k++) most = max(most, scoreOf(scores, start, k));
  let sum: f64 = 0;
  for (let k: usize = 0; k < kinds; k++) {
    const below = most - scoreOf(scores, start, k);
    const share = below < REACH ? load<f64>(exponentials + 8 * below) : 0;
    store<f64>(shares + 8 * k, share);
    sum += share;
  }
  for (let k: usize = 0; k < kinds; k++, to += width * height)
    store<u8>(to, <u8>floor((255 * load<f64>(shares + 8 * k)) / sum + 0.5));
}

function scoreOf(scores: usize, start: usize, kind: usize): i32 {
  return <i32>load<i16>(scores + 2 * kind) + load<i16>(start + 2 * kind);
}
