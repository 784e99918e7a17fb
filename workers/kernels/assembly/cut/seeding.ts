/**
 * @file First guess of a side's mixture: k-means++ (Arthur, Vassilvitskii 2007) over its bins, weighted by pixels, then
 * a few rounds of Lloyd. Seeded: same bins, same guess.
 */
import { markArena, rewindArena, take } from './arena';
import { binBlue, binCount, binGreen, binRed, pixelsOnSide } from './bins';
import { COMPONENTS, setMean, setShare } from './mixtures';

const ROUNDS = 6;
const centres: usize = memory.data(5 * 4 * 4, 16);
const sums: usize = memory.data(5 * 4 * 4, 16);
let state: u32 = 0;

/** Starts the stream of random numbers. */
export function seedRandom(seed: u32): void {
  state = seed;
}

/** Uniform in [0, 1): mulberry32 (Tommy Ettinger 2017). */
function random(): f32 {
  state += 0x6d2b79f5;
  let t = (state ^ (state >>> 15)) * (state | 1);
  t ^= t + (t ^ (t >>> 7)) * (t | 61);
  return <f32>((t ^ (t >>> 14)) >>> 8) / 16777216;
}

function distance(bin: i32, k: i32): f32 {
  const at = (<usize>bin) << 2,
    c = centres + ((<usize>k) << 4);
  const r = load<f32>(binRed + at) - load<f32>(c);
  const g = load<f32>(binGreen + at) - load<f32>(c, 4);
  const b = load<f32>(binBlue + at) - load<f32>(c, 8);
  return r * r + g * g + b * b;
}

function placeCentre(k: i32, bin: i32): void {
  const at = (<usize>bin) << 2,
    c = centres + ((<usize>k) << 4);
  store<f32>(c, load<f32>(binRed + at));
  store<f32>(c, load<f32>(binGreen + at), 4);
  store<f32>(c, load<f32>(binBlue + at), 8);
}

/** A bin drawn with a chance proportional to its weight. */
function draw(weights: usize, total: f32): i32 {
  let left = random() * total;
  let last = 0;
  for (let bin = 0; bin < binCount; bin++) {
    const weight = load<f32>(weights + ((<usize>bin) << 2));
    if (weight <= 0) continue;
    last = bin;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** Guesses the components of a side that has pixels, as hard shares. */
export function guessSide(side: i32): void {
  const mark = markArena();
  const weights = take((<usize>binCount) << 2);
  const nearest = take((<usize>binCount) << 2);
  placeCentres(side, weights, nearest);
  for (let round = 0; round < ROUNDS; round++) {
    moveCentres(side, nearest);
    assign(nearest);
  }
  for (let k = 0; k < COMPONENTS; k++) {
    setMean(side, k, v128.load(centres + ((<usize>k) << 4)));
    for (let bin = 0; bin < binCount; bin++) {
      setShare(side, k, bin, load<i32>(nearest + ((<usize>bin) << 2)) == k ? 1 : 0);
    }
  }
  rewindArena(mark);
}

function placeCentres(side: i32, weights: usize, nearest: usize): void {
  let total: f32 = 0;
  for (let bin = 0; bin < binCount; bin++) {
    const weight = pixelsOnSide(bin, side);
    store<f32>(weights + ((<usize>bin) << 2), weight);
    total += weight;
  }
  placeCentre(0, draw(weights, total));
  for (let k = 1; k < COMPONENTS; k++) {
    total = 0;
    for (let bin = 0; bin < binCount; bin++) {
      let least = distance(bin, 0);
      for (let j = 1; j < k; j++) least = min(least, distance(bin, j));
      const weight = least * pixelsOnSide(bin, side);
      store<f32>(weights + ((<usize>bin) << 2), weight);
      total += weight;
    }
    placeCentre(k, draw(weights, total));
  }
  assign(nearest);
}

function assign(nearest: usize): void {
  for (let bin = 0; bin < binCount; bin++) {
    let best = 0,
      least = distance(bin, 0);
    for (let k = 1; k < COMPONENTS; k++) {
      const d = distance(bin, k);
      if (d < least) {
        least = d;
        best = k;
      }
    }
    store<i32>(nearest + ((<usize>bin) << 2), best);
  }
}

function moveCentres(side: i32, nearest: usize): void {
  memory.fill(sums, 0, (<usize>COMPONENTS) << 4);
  for (let bin = 0; bin < binCount; bin++) {
    const at = (<usize>bin) << 2;
    const sum = sums + ((<usize>load<i32>(nearest + at)) << 4);
    const weight = pixelsOnSide(bin, side);
    store<f32>(sum, load<f32>(sum) + weight * load<f32>(binRed + at));
    store<f32>(sum, load<f32>(sum, 4) + weight * load<f32>(binGreen + at), 4);
    store<f32>(sum, load<f32>(sum, 8) + weight * load<f32>(binBlue + at), 8);
    store<f32>(sum, load<f32>(sum, 12) + weight, 12);
  }
  for (let k: usize = 0; k < <usize>COMPONENTS; k++) {
    const sum = sums + (k << 4),
      weight = load<f32>(sum, 12);
    if (weight > 0) v128.store(centres + (k << 4), f32x4.div(v128.load(sum), f32x4.splat(weight)));
  }
}
