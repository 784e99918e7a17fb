/** @file What can be counted of a mask: by columns and rows, by colours, beside another mask. */
import { take } from '../arena';

/** Bins a channel, as a shift of 8-bit values: 8 of them. */
const SHIFT = 5;
const HISTOGRAM_BYTES: usize = 8 * 8 * 8 * 4;

/** How many pixels of each column, then of each row, are not 0; u32. */
export function profiles(mask: usize, width: i32, height: i32): usize {
  const bytes = (<usize>(width + height)) << 2;
  const columns = take(bytes);
  memory.fill(columns, 0, bytes);
  for (let y = 0, at = mask; y < height; y++) {
    let count = 0;
    for (let x: usize = 0; x < <usize>width; x++, at++) {
      const is = load<u8>(at) != 0 ? 1 : 0;
      const column = columns + (x << 2);
      store<i32>(column, load<i32>(column) + is);
      count += is;
    }
    store<i32>(columns + ((<usize>(width + y)) << 2), count);
  }
  return columns;
}

/** Histograms of 8 bins a channel of the ground, then of the garment; u32. */
export function histograms(picture: usize, mask: usize, area: i32): usize {
  const ground = take(2 * HISTOGRAM_BYTES);
  memory.fill(ground, 0, 2 * HISTOGRAM_BYTES);
  for (let pixel: usize = 0; pixel < <usize>area; pixel++) {
    const at = picture + (pixel << 2);
    const red = <usize>load<u8>(at) >> SHIFT,
      green = <usize>load<u8>(at, 1) >> SHIFT,
      blue = <usize>load<u8>(at, 2) >> SHIFT;
    const side = load<u8>(mask + pixel) == 0 ? 0 : HISTOGRAM_BYTES;
    const bin = ground + side + (((red << 6) | (green << 3) | blue) << 2);
    store<u32>(bin, load<u32>(bin) + 1);
  }
  return ground;
}

/**
 * The sum over the pixels of a mask of the lesser of it and of another, then that of the greater; f64. The other may be of another size
 * and is looked up at the nearest pixel.
 */
export function overlap(
  mask: usize,
  width: i32,
  height: i32,
  other: usize,
  otherWidth: i32,
  otherHeight: i32,
): usize {
  let both: u64 = 0,
    either: u64 = 0;
  for (let y = 0; y < height; y++) {
    const row = other + <usize>(((y * otherHeight) / height) * otherWidth);
    for (let x = 0; x < width; x++, mask++) {
      const a = <u32>load<u8>(mask),
        b = <u32>load<u8>(row + <usize>((x * otherWidth) / width));
      both += min(a, b);
      either += max(a, b);
    }
  }
  const sums = take(16);
  store<f64>(sums, <f64>both);
  store<f64>(sums, <f64>either, 8);
  return sums;
}
