// A weighted histogram of the garment's colours: 5 bits a channel, so that whatever follows costs
// no more for many pixels than for few. Sums are whole numbers: the order of the pixels cannot matter.

import { reserve } from './memory';

/** 32 * 32 * 32 bins of four u64: count, red, green, blue. */
const BINS: i32 = 32768;
const BIN_BYTES: usize = 32;

/**
 * Counts the pixels (RGBA bytes) whose mask byte is not 0, and packs the occupied bins.
 * ids: u16 a bin, rising (red in the high bits); counts: f64 a bin; means: three f64 a bin, 0..255.
 * The outputs need room for min(length, 32768) bins. Returns the number of occupied bins.
 */
export function histogram(
  pixels: usize,
  mask: usize,
  length: i32,
  ids: usize,
  counts: usize,
  means: usize,
): i32 {
  const bins = reserve(<usize>BINS * BIN_BYTES);
  memory.fill(bins, 0, <usize>BINS * BIN_BYTES);
  for (let i = 0; i < length; i++) {
    if (load<u8>(mask + i) != 0) addPixel(bins, load<u32>(pixels + ((<usize>i) << 2)));
  }
  return pack(bins, ids, counts, means);
}

function addPixel(bins: usize, rgba: u32): void {
  const r = rgba & 255,
    g = (rgba >> 8) & 255,
    b = (rgba >> 16) & 255;
  const bin = bins + <usize>(((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3)) * BIN_BYTES;
  store<u64>(bin, load<u64>(bin) + 1);
  store<u64>(bin, load<u64>(bin, 8) + r, 8);
  store<u64>(bin, load<u64>(bin, 16) + g, 16);
  store<u64>(bin, load<u64>(bin, 24) + b, 24);
}

function pack(bins: usize, ids: usize, counts: usize, means: usize): i32 {
  let used = 0;
  for (let i = 0; i < BINS; i++) {
    const bin = bins + <usize>i * BIN_BYTES;
    const count = load<u64>(bin);
    if (count == 0) continue;
    store<u16>(ids + ((<usize>used) << 1), <u16>i);
    store<f64>(counts + ((<usize>used) << 3), <f64>count);
    for (let c: usize = 0; c < 24; c += 8)
      store<f64>(means + <usize>used * 24 + c, <f64>load<u64>(bin + 8 + c) / <f64>count);
    used++;
  }
  return used;
}
