/** @file Colours that the inside of a trimap has to itself, by histograms of 16 bins a channel. */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';

const BINS = 16;
const ALL_BINS = 16 * 16 * 16;
const BYTES: usize = 16 * 16 * 16 * 8;

/**
 * Sets all of `labels` (one byte a pixel of a level) to 255 that is not 0 in `trimap` and of a colour that is more than `times` as usual
 * inside as outside and makes up more than `least` of the inside. Outside is what is 0 in the trimap and the `margin` of the level.
 */
export function addOwnColours(
  level: i32,
  labels: usize,
  trimap: usize,
  margin: i32,
  times: f64,
  least: f64,
): void {
  const area = widthOf(level) * heightOf(level);
  const inside = take(BYTES),
    outside = take(BYTES);
  memory.fill(inside, 0, BYTES);
  memory.fill(outside, 0, BYTES);
  const pixelsInside = <f64>countColours(level, trimap, margin, inside, outside);
  soften(inside);
  soften(outside);
  const usual = times * (pixelsInside / (<f64>area - pixelsInside));
  for (let pixel: usize = 0; pixel < <usize>area; pixel++) {
    if (load<u8>(trimap + pixel) == 0) continue;
    const bin = binOf(pixelsOf(level) + (pixel << 2));
    const count = load<f64>(inside + bin);
    if (count > least * pixelsInside && count > usual * load<f64>(outside + bin))
      store<u8>(labels + pixel, 255);
  }
}

/** Fills both histograms, f64 a bin, and returns how many pixels are inside. */
function countColours(level: i32, trimap: usize, margin: i32, inside: usize, outside: usize): i32 {
  const width = widthOf(level),
    height = heightOf(level);
  let count = 0;
  for (let y = 0, pixel: usize = 0; y < height; y++) {
    const isMarginRow = y < margin || y >= height - margin;
    for (let x = 0; x < width; x++, pixel++) {
      const isMargin = isMarginRow || x < margin || x >= width - margin;
      const isOutside = isMargin || load<u8>(trimap + pixel) == 0;
      const bin = (isOutside ? outside : inside) + binOf(pixelsOf(level) + (pixel << 2));
      store<f64>(bin, load<f64>(bin) + 1);
      if (!isOutside) count++;
    }
  }
  return count;
}

/** Where in a histogram the bin of a pixel stands. */
function binOf(pixel: usize): usize {
  const red = <usize>load<u8>(pixel) >> 4,
    green = <usize>load<u8>(pixel, 1) >> 4,
    blue = <usize>load<u8>(pixel, 2) >> 4;
  return ((red << 8) | (green << 4) | blue) << 3;
}

/** Lets neighbouring bins share: half of each goes to either neighbour, channel by channel, on top of what it holds. */
function soften(histogram: usize): void {
  const before = take(BYTES);
  for (let step = 1; step < ALL_BINS; step *= BINS) {
    memory.copy(before, histogram, BYTES);
    for (let bin = 0; bin < ALL_BINS; bin++) {
      const place = (bin / step) % BINS;
      const at = (<usize>bin) << 3;
      let sum = load<f64>(histogram + at);
      if (place > 0) sum += 0.5 * load<f64>(before + at - ((<usize>step) << 3));
      if (place + 1 < BINS) sum += 0.5 * load<f64>(before + at + ((<usize>step) << 3));
      store<f64>(histogram + at, sum);
    }
  }
}
