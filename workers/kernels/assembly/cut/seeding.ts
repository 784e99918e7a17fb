/**
 * @file First guess of a side's mixture: greedy k-means++ over its bins, weighted by pixels (Arthur, Vassilvitskii 2007,
 * section 5: of several draws the best is taken), then a few rounds of Lloyd. Seeded: same bins, same guess.
 */
import { markArena, rewindArena, take } from './arena';
import { binBlue, binCount, binGreen, binRed, pixels4, pixelsOnSide } from './bins';
import { COMPONENTS, setMean, setShare } from './mixtures';

const ROUNDS = 6;
/** A multiple of four. */
const DRAWS = 24;
const DRAWS_BYTES: usize = 24 * 4;
const FAR: f32 = 1e30;
/** So many bytes of bins are summed up before it is looked whether that is enough. */
const STRETCH: usize = 512;
/** Red, green, blue and the pixels of each centre, f32. */
const centres: usize = memory.data(5 * 4 * 4, 16);
/** The bin of each draw, i32; and what is left of each until it stops, f32. */
const draws: usize = memory.data(2 * 24 * 4, 16);
const sums: usize = memory.data(5 * 4 * 4, 16);
let state: u32 = 0;

/** For each bin: its squared distance to the nearest centre, f32, and which one that is, i32. */
let nearest: usize = 0;
let owner: usize = 0;

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

/** Guesses the components of a side that has pixels, as hard shares. */
export function guessSide(side: i32): void {
  const mark = markArena();
  nearest = take((<usize>binCount) << 2);
  owner = take((<usize>binCount) << 2);
  placeCentres(side);
  for (let round = 0; round < ROUNDS; round++) {
    moveCentres(side);
    assign();
  }
  for (let k = 0; k < COMPONENTS; k++) {
    setMean(side, k, v128.load(centres + ((<usize>k) << 4)));
    for (let bin = 0; bin < binCount; bin++) {
      setShare(side, k, bin, load<i32>(owner + ((<usize>bin) << 2)) == k ? 1 : 0);
    }
  }
  rewindArena(mark);
}

/** The first centre is drawn by the pixels of the bins, the next ones by pixels times squared distance. */
function placeCentres(side: i32): void {
  for (let bin: usize = 0; bin < <usize>binCount; bin++) store<f32>(nearest + (bin << 2), 1);
  let left = costOf(side);
  draw(side, left, 1);
  placeCentre(0, drawn(0));
  for (let bin: usize = 0; bin < <usize>binCount; bin++) store<f32>(nearest + (bin << 2), FAR);
  left = costWith(side, 0, Infinity);
  for (let k = 1; k < COMPONENTS; k++) {
    approach(k - 1);
    draw(side, left, DRAWS);
    let best = 0,
      least: f32 = Infinity;
    for (let i = 0; i < DRAWS; i++) {
      const bin = drawn(i);
      placeCentre(k, bin);
      const cost = costWith(side, k, least);
      if (cost >= least) continue;
      least = cost;
      best = bin;
    }
    placeCentre(k, best);
    left = least;
  }
  approach(COMPONENTS - 1);
}

function placeCentre(k: i32, bin: i32): void {
  const at = (<usize>bin) << 2,
    c = centres + ((<usize>k) << 4);
  store<f32>(c, load<f32>(binRed + at));
  store<f32>(c, load<f32>(binGreen + at), 4);
  store<f32>(c, load<f32>(binBlue + at), 8);
}

/**
 * Draws `count` bins with a chance proportional to their pixels times their `nearest`; `total` is the sum of these. All draws walk
 * over the bins at once, a lane each, and stop where what is left of their share of the total is used up.
 */
function draw(side: i32, total: f32, count: i32): void {
  memory.fill(draws, 0, DRAWS_BYTES);
  for (let i = 0; i < DRAWS; i++)
    store<f32>(draws + ((<usize>i) << 2), i < count ? random() * total : -1, DRAWS_BYTES);
  for (let bin = 0; bin < binCount; bin++) {
    const weight = pixelsOnSide(bin, side) * load<f32>(nearest + ((<usize>bin) << 2));
    if (weight > 0 && !walk(bin, weight)) return;
  }
}

/** Lets all draws that have not stopped take a bin. Returns whether any of them goes on. */
function walk(bin: i32, weight: f32): bool {
  let isAny = false;
  for (let at = draws; at < draws + DRAWS_BYTES; at += 16) {
    const left = v128.load(at, DRAWS_BYTES);
    const isWalking = f32x4.ge(left, f32x4.splat(0));
    v128.store(at, v128.bitselect(i32x4.splat(bin), v128.load(at), isWalking));
    v128.store(at, f32x4.sub(left, f32x4.splat(weight)), DRAWS_BYTES);
    isAny = isAny || v128.any_true(isWalking);
  }
  return isAny;
}

function drawn(i: i32): i32 {
  return load<i32>(draws + ((<usize>i) << 2));
}

/** Squared distances of four bins from a centre. */
function distance4(at: usize, k: i32): v128 {
  const c = centres + ((<usize>k) << 4);
  const r = f32x4.sub(v128.load(binRed + at), v128.load32_splat(c));
  const g = f32x4.sub(v128.load(binGreen + at), v128.load32_splat(c, 4));
  const b = f32x4.sub(v128.load(binBlue + at), v128.load32_splat(c, 8));
  return f32x4.add(f32x4.add(f32x4.mul(r, r), f32x4.mul(g, g)), f32x4.mul(b, b));
}

/** The sum over a side's pixels of their `nearest`. */
function costOf(side: i32): f32 {
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < (<usize>binCount) << 2; at += 16) {
    sum = f32x4.add(sum, f32x4.mul(pixels4(side, at), v128.load(nearest + at)));
  }
  return total(sum);
}

/** What `costOf` would be with centre `k` beside those before; or `enough`, where it is that or more. */
function costWith(side: i32, k: i32, enough: f32): f32 {
  const end = (<usize>binCount) << 2;
  let sum = f32x4.splat(0);
  for (let at: usize = 0; at < end; ) {
    for (const stop = min<usize>(end, at + STRETCH); at < stop; at += 16) {
      const least = f32x4.pmin(v128.load(nearest + at), distance4(at, k));
      sum = f32x4.add(sum, f32x4.mul(pixels4(side, at), least));
    }
    if (total(sum) >= enough) return enough;
  }
  return total(sum);
}

function total(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) +
    f32x4.extract_lane(v, 1) +
    (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** Gives the bins that are nearer to centre `k` than to those before to it. */
function approach(k: i32): void {
  for (let at: usize = 0; at < (<usize>binCount) << 2; at += 16) {
    const before = v128.load(nearest + at),
      distance = distance4(at, k);
    const isNearer = f32x4.lt(distance, before);
    v128.store(nearest + at, v128.bitselect(distance, before, isNearer));
    v128.store(owner + at, v128.bitselect(i32x4.splat(k), v128.load(owner + at), isNearer));
  }
}

function assign(): void {
  for (let bin: usize = 0; bin < <usize>binCount; bin++) store<f32>(nearest + (bin << 2), FAR);
  for (let k = 0; k < COMPONENTS; k++) approach(k);
}

function moveCentres(side: i32): void {
  memory.fill(sums, 0, (<usize>COMPONENTS) << 4);
  for (let bin = 0; bin < binCount; bin++) {
    const at = (<usize>bin) << 2;
    const sum = sums + ((<usize>load<i32>(owner + at)) << 4);
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
