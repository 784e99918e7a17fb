// Lloyd's rounds (1957): each point to its closest centre, each centre to the mean of its points. A
// cluster's sums are kept and only what changes its cluster is moved between them.

import { coordinate } from './points';

/** A cluster's sums: weight * x, weight * y, weight * z, weight; f64 each. */
const SUMS: usize = 32;
/** Distances closer than this may be rounding. */
const MARGIN: f32 = 0.001;
/** The label of no cluster. */
const NONE: u32 = 255;

/**
 * Goes on until nothing changes, `rounds` times at most. centres: three f64 each, in and out; labels: a
 * byte a point, out; sums: 44 bytes a cluster, slack: a f32 for every four points, scratch. Returns the
 * inertia of the last assignment.
 */
export function lloyd(
  points: usize,
  n: i32,
  k: i32,
  centres: usize,
  labels: usize,
  sums: usize,
  slack: usize,
  rounds: i32,
): f64 {
  const places = sums + <usize>k * SUMS;
  memory.fill(labels, <u8>NONE, n);
  memory.fill(slack, 0, n);
  memory.fill(sums, 0, <usize>k * SUMS);
  let drift: f32 = 0;
  for (let round = 0; round < rounds; round++) {
    for (let i: usize = 0; i < <usize>k * 3; i++)
      store<f32>(places + (i << 2), <f32>load<f64>(centres + (i << 3)));
    if (!assign(points, n, k, places, labels, sums, slack, drift)) break;
    drift = average(k, centres, sums);
  }
  return inertiaOf(points, n, centres, labels);
}

/**
 * Labels each point with its closest centre, the first of equals. Four points whose next centres are
 * further than their own by more than all has moved since they were looked at are left alone (after
 * Hamerly 2010). Returns whether a label changed.
 */
function assign(
  points: usize,
  n: i32,
  k: i32,
  places: usize,
  labels: usize,
  sums: usize,
  slack: usize,
  drift: f32,
): bool {
  const plane = (<usize>n) << 2;
  let changed = false;
  for (let i = 0; i < n; i += 4) {
    const left = load<f32>(slack + i) - 2 * drift;
    if (left > MARGIN) {
      store<f32>(slack + i, left);
      continue;
    }
    const label = closest(points + ((<usize>i) << 2), plane, places, k, slack + i);
    const before = load<u32>(labels + i);
    if (before == label) continue;
    store<u32>(labels + i, label);
    changed = true;
    for (let lane = 0; lane < 32; lane += 8) {
      const from = (before >> lane) & 255;
      const to = (label >> lane) & 255;
      if (from != to) move(points, n, i + (lane >> 3), from, sums + <usize>to * SUMS, sums);
    }
  }
  return changed;
}

/** The labels of four points, a byte each. slack: how much further their next centres are, at least, out. */
function closest(point: usize, plane: usize, places: usize, k: i32, slack: usize): u32 {
  let least = f32x4.splat(Infinity);
  let next = f32x4.splat(Infinity);
  let label = i32x4.splat(0);
  const px = v128.load(point);
  const py = v128.load(point + plane);
  const pz = v128.load(point + plane + plane);
  let place = places;
  for (let c = 0; c < k; c++) {
    const dx = f32x4.sub(px, v128.load32_splat(place));
    const dy = f32x4.sub(py, v128.load32_splat(place, 4));
    const dz = f32x4.sub(pz, v128.load32_splat(place, 8));
    const d = f32x4.add(f32x4.mul(dx, dx), f32x4.add(f32x4.mul(dy, dy), f32x4.mul(dz, dz)));
    const closer = f32x4.lt(d, least);
    next = f32x4.pmin(next, f32x4.pmax(d, least));
    least = f32x4.pmin(least, d);
    label = v128.bitselect(i32x4.splat(c), label, closer);
    place += 12;
  }
  const further = f32x4.sub(f32x4.sqrt(next), f32x4.sqrt(least));
  const half = f32x4.pmin(further, v128.shuffle<i32>(further, further, 2, 3, 0, 1));
  store<f32>(slack, min(f32x4.extract_lane(half, 0), f32x4.extract_lane(half, 1)));
  const halves = i16x8.narrow_i32x4_u(label, label);
  return i32x4.extract_lane(i8x16.narrow_i16x8_u(halves, halves), 0);
}

/** Takes a point out of one cluster's sums and into another's. */
function move(points: usize, n: i32, i: i32, from: u32, to: usize, sums: usize): void {
  const weight = <f64>coordinate(points, n, 3, i);
  const x = weight * <f64>coordinate(points, n, 0, i);
  const y = weight * <f64>coordinate(points, n, 1, i);
  const z = weight * <f64>coordinate(points, n, 2, i);
  const xy = f64x2(x, y);
  const zw = f64x2(z, weight);
  v128.store(to, f64x2.add(v128.load(to), xy));
  v128.store(to, f64x2.add(v128.load(to, 16), zw), 16);
  if (from == NONE) return;
  const left = sums + <usize>from * SUMS;
  v128.store(left, f64x2.sub(v128.load(left), xy));
  v128.store(left, f64x2.sub(v128.load(left, 16), zw), 16);
}

/** Moves each centre to the mean of its points; one without points stays. Returns how far the furthest went. */
function average(k: i32, centres: usize, sums: usize): f32 {
  let furthest: f64 = 0;
  for (let c = 0; c < k; c++) {
    const sum = sums + <usize>c * SUMS;
    const weight = load<f64>(sum, 24);
    if (weight == 0) continue;
    let way: f64 = 0;
    for (let axis: usize = 0; axis < 24; axis += 8) {
      const centre = centres + <usize>c * 24 + axis;
      const mean = load<f64>(sum + axis) / weight;
      const step = mean - load<f64>(centre);
      way += step * step;
      store<f64>(centre, mean);
    }
    furthest = max(furthest, way);
  }
  return <f32>Math.sqrt(furthest);
}

/** Sum of weight times squared distance to the own centre. */
function inertiaOf(points: usize, n: i32, centres: usize, labels: usize): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < n; i++) {
    const centre = centres + <usize>load<u8>(labels + i) * 24;
    const dx = <f64>coordinate(points, n, 0, i) - load<f64>(centre);
    const dy = <f64>coordinate(points, n, 1, i) - load<f64>(centre, 8);
    const dz = <f64>coordinate(points, n, 2, i) - load<f64>(centre, 16);
    sum += <f64>coordinate(points, n, 3, i) * (dx * dx + dy * dy + dz * dz);
  }
  return sum;
}
