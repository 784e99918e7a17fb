// Greedy k-means++ (Arthur, Vassilvitskii 2007, section 5): each next centre is a point drawn by weight
// times squared distance to the centres so far; of several drawn, the one that lowers the inertia most.

import { coordinate, squaredDistance, sumOfLanes } from './points';
import { random } from './random';

/** Points drawn for each next centre: 2 + ln k for k from 8 to 20. */
const TRIALS: i32 = 4;

/**
 * Chooses k points as first centres, three f64 each. nearest: a f32 a point, scratch: the squared
 * distances to the closest of them; running: a f64 for every four points, scratch.
 */
export function seedCentres(
  points: usize,
  n: i32,
  k: i32,
  centres: usize,
  nearest: usize,
  running: usize,
): void {
  for (let i = 0; i < n; i += 4) v128.store(nearest + ((<usize>i) << 2), f32x4.splat(1));
  place(
    points,
    n,
    centres,
    draw(points, n, nearest, running, runningSums(points, n, nearest, running)),
  );
  for (let i = 0; i < n; i += 4) v128.store(nearest + ((<usize>i) << 2), f32x4.splat(Infinity));
  for (let c = 1; c < k; c++) {
    approach(points, n, centres + <usize>(c - 1) * 24, nearest);
    const total = runningSums(points, n, nearest, running);
    let chosen = 0;
    let lowest: f32 = Infinity;
    for (let t = 0; t < TRIALS; t++) {
      const point = draw(points, n, nearest, running, total);
      const inertia = inertiaWith(points, n, point, nearest);
      if (inertia >= lowest) continue;
      lowest = inertia;
      chosen = point;
    }
    place(points, n, centres + <usize>c * 24, chosen);
  }
}

/** Lays a centre on a point. */
function place(points: usize, n: i32, centre: usize, point: i32): void {
  for (let axis = 0; axis < 3; axis++)
    store<f64>(centre + ((<usize>axis) << 3), <f64>coordinate(points, n, axis, point));
}

/** Takes one more centre into `nearest`. */
function approach(points: usize, n: i32, centre: usize, nearest: usize): void {
  const plane = (<usize>n) << 2;
  const x = f32x4.splat(<f32>load<f64>(centre));
  const y = f32x4.splat(<f32>load<f64>(centre, 8));
  const z = f32x4.splat(<f32>load<f64>(centre, 16));
  for (let at: usize = 0; at < plane; at += 16) {
    const d = squaredDistance(points + at, plane, x, y, z);
    v128.store(nearest + at, f32x4.pmin(v128.load(nearest + at), d));
  }
}

/** The inertia if a point were a centre, too. */
function inertiaWith(points: usize, n: i32, point: i32, nearest: usize): f32 {
  const plane = (<usize>n) << 2;
  const x = f32x4.splat(coordinate(points, n, 0, point));
  const y = f32x4.splat(coordinate(points, n, 1, point));
  const z = f32x4.splat(coordinate(points, n, 2, point));
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < plane; at += 16) {
    const d = squaredDistance(points + at, plane, x, y, z);
    const least = f32x4.pmin(v128.load(nearest + at), d);
    sum = f32x4.add(sum, f32x4.mul(least, v128.load(points + 3 * plane + at)));
  }
  return sumOfLanes(sum);
}

/** running: the sums of nearest * weight up to every fourth point. Returns the last. */
function runningSums(points: usize, n: i32, nearest: usize, running: usize): f64 {
  const plane = (<usize>n) << 2;
  let sum: f64 = 0;
  for (let at: usize = 0; at < plane; at += 16) {
    const four = f32x4.mul(v128.load(nearest + at), v128.load(points + 3 * plane + at));
    sum += <f64>sumOfLanes(four);
    store<f64>(running + (at >> 1), sum);
  }
  return sum;
}

/** A point, drawn by nearest * weight: none of weight 0 where any has more. */
function draw(points: usize, n: i32, nearest: usize, running: usize, total: f64): i32 {
  const at = random() * total;
  let low = 0;
  let high = (n >> 2) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sum = load<f64>(running + ((<usize>middle) << 3));
    if (sum > at || sum >= total) high = middle;
    else low = middle + 1;
  }
  let rest = at - (low > 0 ? load<f64>(running + ((<usize>(low - 1)) << 3)) : 0);
  let last = low << 2;
  for (let i = low << 2; i < (low << 2) + 4; i++) {
    const mass = load<f32>(nearest + ((<usize>i) << 2)) * coordinate(points, n, 3, i);
    if (mass == 0) continue;
    last = i;
    rest -= <f64>mass;
    if (rest < 0) break;
  }
  return last;
}
