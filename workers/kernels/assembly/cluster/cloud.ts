// The garment's colours from dark to light: each bin with its pixels, its mean and that in Lab65.

import { count, sumsOf } from './histogram';
import { lab65 } from './lab65';
import { reserve } from './memory';

/** Steps of lightness that the bins are first parted by. */
const STEPS: i32 = 2048;
const STEPS_A_UNIT: f64 = 20;

/**
 * The pixels (RGBA bytes) whose mask byte is not 0, in bins by lightness, those of one lightness by id.
 * ids: u16 a bin (5 bits of red, green, blue); counts: f64; means: three f64, 0..255; labs: three f64.
 * The outputs need room for min(length, 32768) bins. Returns the number of bins.
 */
export function cloud(
  pixels: usize,
  mask: usize,
  length: i32,
  ids: usize,
  counts: usize,
  means: usize,
  labs: usize,
): i32 {
  const room = (<usize>min(length, 32768) + 1) & ~1;
  const met = reserve(room << 1);
  const n = count(pixels, mask, length, met);
  const colours = reserve(room * 24);
  for (let i = 0; i < n; i += 2) convert(met, i, min(i + 1, n - 1), colours);
  const order = reserve(room << 1);
  sortByLightness(met, colours, n, order);
  for (let to = 0; to < n; to++) {
    const from = <usize>load<u16>(order + ((<usize>to) << 1));
    const id = load<u16>(met + (from << 1));
    store<u16>(ids + ((<usize>to) << 1), id);
    describe(sumsOf(id), counts + ((<usize>to) << 3), means + <usize>to * 24);
    const pair = colours + (from >> 1) * 48 + ((from & 1) << 3);
    for (let c: usize = 0; c < 3; c++)
      store<f64>(labs + <usize>to * 24 + (c << 3), load<f64>(pair + (c << 4)));
  }
  return n;
}

/** Two bins to Lab65. */
function convert(met: usize, one: i32, other: i32, colours: usize): void {
  const a = sumsOf(load<u16>(met + ((<usize>one) << 1)));
  const b = sumsOf(load<u16>(met + ((<usize>other) << 1)));
  const pixels = channels(a, b, 12);
  lab65(
    f64x2.div(channels(a, b, 0), pixels),
    f64x2.div(channels(a, b, 4), pixels),
    f64x2.div(channels(a, b, 8), pixels),
    colours + <usize>one * 24,
  );
}

function channels(a: usize, b: usize, at: usize): v128 {
  return f64x2(<f64>load<u32>(a + at), <f64>load<u32>(b + at));
}

/** A bin's pixels and mean. */
function describe(bin: usize, counter: usize, mean: usize): void {
  const pixels = <f64>load<u32>(bin, 12);
  store<f64>(counter, pixels);
  for (let c: usize = 0; c < 3; c++)
    store<f64>(mean + (c << 3), <f64>load<u32>(bin + (c << 2)) / pixels);
}

function lightness(colours: usize, i: usize): f64 {
  return load<f64>(colours + (i >> 1) * 48 + ((i & 1) << 3));
}

/** order: u16, out. Bins are counted by step of lightness, laid out, and put right within a step by insertion. */
function sortByLightness(met: usize, colours: usize, n: i32, order: usize): void {
  const ends = reserve(STEPS << 2);
  memory.fill(ends, 0, STEPS << 2);
  for (let i = 0; i < n; i++) {
    const end = ends + ((<usize>step(colours, i)) << 2);
    store<u32>(end, load<u32>(end) + 1);
  }
  let sum: u32 = 0;
  for (let end = ends; end < ends + (STEPS << 2); end += 4) {
    sum += load<u32>(end);
    store<u32>(end, sum);
  }
  for (let i = n - 1; i >= 0; i--) {
    const end = ends + ((<usize>step(colours, i)) << 2);
    const place = load<u32>(end) - 1;
    store<u32>(end, place);
    store<u16>(order + ((<usize>place) << 1), i);
  }
  for (let i = 1; i < n; i++) settle(met, colours, order, i);
}

function step(colours: usize, i: i32): i32 {
  return <i32>(max(0, lightness(colours, i)) * STEPS_A_UNIT);
}

/** Moves what stands at `i` down past all that are lighter, or as light with a higher id. */
function settle(met: usize, colours: usize, order: usize, i: i32): void {
  const own = load<u16>(order + ((<usize>i) << 1));
  const l = lightness(colours, own);
  let place = order + ((<usize>i) << 1);
  for (; place > order; place -= 2) {
    const below = load<u16>(place - 2);
    const other = lightness(colours, below);
    if (other < l) break;
    if (other == l && load<u16>(met + ((<usize>below) << 1)) < load<u16>(met + ((<usize>own) << 1)))
      break;
    store<u16>(place, below);
  }
  store<u16>(place, own);
}
