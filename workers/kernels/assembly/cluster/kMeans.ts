// Weighted k-means (Lloyd 1957) with greedy k-means++ seeding (Arthur, Vassilvitskii 2007, section 5:
// of several candidates the one that lowers the inertia most). Of several starts the one that is best
// after a few rounds goes on until nothing changes.
// Points are three planes of f32 (x, y, z), each `n` long; n is a multiple of 4 and the padding has weight 0.

import { reserve } from './memory';
import { random, startRandom } from './random';

/** Rounds after which the starts are compared, and at most. */
const TRIAL_ROUNDS: i32 = 6;
const MAX_ROUNDS: i32 = 64;

/**
 * Clusters `n` weighted points around `k` centres. centres: three f64 each; labels: a byte a point.
 * Returns the inertia: the weighted sum of squared distances to the centres.
 */
export function kMeans(
  points: usize,
  weights: usize,
  n: i32,
  k: i32,
  seed: u32,
  restarts: i32,
  centres: usize,
  labels: usize,
): f64 {
  const trialCentres = reserve(<usize>k * 24);
  const nearest = reserve((<usize>n) << 2);
  const candidate = reserve((<usize>n) << 2);
  const running = reserve((<usize>n) << 3);
  const sums = reserve(<usize>k * 32);
  startRandom(seed);
  let best: f64 = Infinity;
  for (let i = 0; i < restarts; i++) {
    seedCentres(points, weights, n, k, trialCentres, nearest, candidate, running);
    const inertia = lloyd(points, weights, n, k, trialCentres, labels, nearest, sums, TRIAL_ROUNDS);
    if (inertia >= best) continue;
    best = inertia;
    memory.copy(centres, trialCentres, <usize>k * 24);
  }
  return lloyd(points, weights, n, k, centres, labels, nearest, sums, MAX_ROUNDS);
}

/** Chooses k points as first centres; `nearest` ends as the squared distances to the closest of them. */
function seedCentres(
  points: usize,
  weights: usize,
  n: i32,
  k: i32,
  centres: usize,
  nearest: usize,
  candidate: usize,
  running: usize,
): void {
  const trials = 2 + <i32>Math.log(<f64>k);
  const unit = f32x4.splat(1);
  for (let i = 0; i < n; i += 4) v128.store(nearest + ((<usize>i) << 2), unit);
  for (let c = 0; c < k; c++) {
    const total = runningSums(nearest, weights, n, running);
    let chosen = 0;
    let lowest: f64 = Infinity;
    // The first centre is drawn by weight alone: with nothing to compare with, one trial is enough.
    for (let t = 0; t < (c == 0 ? 1 : trials); t++) {
      const point = draw(running, n, random() * total);
      const inertia = squaredDistances(points, weights, n, point, c == 0 ? 0 : nearest, candidate);
      if (inertia < lowest) {
        lowest = inertia;
        chosen = point;
      }
    }
    for (let axis = 0; axis < 3; axis++)
      store<f64>(centres + <usize>(c * 3 + axis) * 8, <f64>coordinate(points, n, axis, chosen));
    squaredDistances(points, weights, n, chosen, c == 0 ? 0 : nearest, candidate);
    memory.copy(nearest, candidate, (<usize>n) << 2);
  }
}

function coordinate(points: usize, n: i32, axis: i32, i: i32): f32 {
  return load<f32>(points + ((<usize>(axis * n + i)) << 2));
}

/** Sum of value * weight: f32 by f64, four at a time. */
function weightedSum(values: usize, weights: usize, n: i32): f64 {
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let i = 0; i < n; i += 4) {
    const four = v128.load(values + ((<usize>i) << 2));
    const weight = weights + ((<usize>i) << 3);
    const upper = v128.shuffle<i32>(four, four, 2, 3, 2, 3);
    low = f64x2.add(low, f64x2.mul(f64x2.promote_low_f32x4(four), v128.load(weight)));
    high = f64x2.add(high, f64x2.mul(f64x2.promote_low_f32x4(upper), v128.load(weight, 16)));
  }
  const sum = f64x2.add(low, high);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** out[i] = value * weight of all points up to i. Returns the last. */
function runningSums(values: usize, weights: usize, n: i32, out: usize): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    const at = (<usize>i) << 2;
    sum += <f64>load<f32>(values + at) * load<f64>(weights + at + at);
    store<f64>(out + at + at, sum);
  }
  return sum;
}

/** The first point at which the running sum is above `at`, which no point of weight 0 is; else the last that raised it. */
function draw(running: usize, n: i32, at: f64): i32 {
  const total = load<f64>(running + ((<usize>(n - 1)) << 3));
  let low = 0;
  let high = n - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sum = load<f64>(running + ((<usize>middle) << 3));
    if (sum > at || sum >= total) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** out = min(limit, squared distance to `point`), where limit 0 means none; returns the weighted sum. */
function squaredDistances(
  points: usize,
  weights: usize,
  n: i32,
  point: i32,
  limit: usize,
  out: usize,
): f64 {
  const plane = (<usize>n) << 2;
  const x = f32x4.splat(coordinate(points, n, 0, point));
  const y = f32x4.splat(coordinate(points, n, 1, point));
  const z = f32x4.splat(coordinate(points, n, 2, point));
  for (let i = 0; i < n; i += 4) {
    const at = (<usize>i) << 2;
    let d = squaredDistance(points + at, plane, x, y, z);
    if (limit != 0) d = f32x4.min(d, v128.load(limit + at));
    v128.store(out + at, d);
  }
  return weightedSum(out, weights, n);
}

function squaredDistance(point: usize, plane: usize, x: v128, y: v128, z: v128): v128 {
  const dx = f32x4.sub(v128.load(point), x);
  const dy = f32x4.sub(v128.load(point + plane), y);
  const dz = f32x4.sub(v128.load(point + plane + plane), z);
  return f32x4.add(f32x4.mul(dx, dx), f32x4.add(f32x4.mul(dy, dy), f32x4.mul(dz, dz)));
}

/** Assigns and averages until nothing changes, `rounds` times at most; returns the inertia of the last assignment. */
function lloyd(
  points: usize,
  weights: usize,
  n: i32,
  k: i32,
  centres: usize,
  labels: usize,
  nearest: usize,
  sums: usize,
  rounds: i32,
): f64 {
  memory.fill(labels, 255, n);
  for (let round = 0; round < rounds; round++) {
    if (!assign(points, n, k, centres, labels, nearest)) break;
    average(points, weights, n, k, centres, labels, sums);
  }
  return weightedSum(nearest, weights, n);
}

/** Labels each point with its closest centre, the first of equals. Returns whether a label changed. */
function assign(
  points: usize,
  n: i32,
  k: i32,
  centres: usize,
  labels: usize,
  nearest: usize,
): bool {
  const plane = (<usize>n) << 2;
  let changed = false;
  for (let i = 0; i < n; i += 4) {
    const at = (<usize>i) << 2;
    let closest = f32x4.splat(Infinity);
    let label = i32x4.splat(0);
    for (let c = 0; c < k; c++) {
      const centre = centres + <usize>c * 24;
      const x = f32x4.splat(<f32>load<f64>(centre));
      const y = f32x4.splat(<f32>load<f64>(centre, 8));
      const z = f32x4.splat(<f32>load<f64>(centre, 16));
      const d = squaredDistance(points + at, plane, x, y, z);
      const closer = f32x4.lt(d, closest);
      closest = v128.bitselect(d, closest, closer);
      label = v128.bitselect(i32x4.splat(c), label, closer);
    }
    v128.store(nearest + at, closest);
    const packed = <u32>(
      (i32x4.extract_lane(label, 0) |
        (i32x4.extract_lane(label, 1) << 8) |
        (i32x4.extract_lane(label, 2) << 16) |
        (i32x4.extract_lane(label, 3) << 24))
    );
    if (load<u32>(labels + i) == packed) continue;
    store<u32>(labels + i, packed);
    changed = true;
  }
  return changed;
}

/** Moves each centre to the weighted mean of its points; one without points stays where it is. */
function average(
  points: usize,
  weights: usize,
  n: i32,
  k: i32,
  centres: usize,
  labels: usize,
  sums: usize,
): void {
  memory.fill(sums, 0, <usize>k * 32);
  for (let i = 0; i < n; i++) {
    const weight = load<f64>(weights + ((<usize>i) << 3));
    const sum = sums + <usize>load<u8>(labels + i) * 32;
    store<f64>(sum, load<f64>(sum) + weight);
    for (let axis = 0; axis < 3; axis++) {
      const cell = sum + 8 + ((<usize>axis) << 3);
      store<f64>(cell, load<f64>(cell) + weight * <f64>coordinate(points, n, axis, i));
    }
  }
  for (let c = 0; c < k; c++) {
    const sum = sums + <usize>c * 32;
    const total = load<f64>(sum);
    if (total <= 0) continue;
    for (let axis: usize = 0; axis < 24; axis += 8)
      store<f64>(centres + <usize>c * 24 + axis, load<f64>(sum + 8 + axis) / total);
  }
}
