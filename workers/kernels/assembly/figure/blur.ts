/** @file The mean of each cell's square of RADIUS cells to every side, as far as it lies in the grid. */
import { height, planeAt, STRIDE, width } from './planes';

const RADIUS: usize = 2;

/** Means along the rows (f32), four floats of room beyond each. */
const rows: usize = memory.data(4 * 56 * 60, 16);
const ROW_BYTES: usize = 4 * 60;

/** Blurs plane `from` into plane `to`. */
export function blur(from: usize, to: usize): void {
  for (let y: usize = 0; y < height; y++) blurRow(planeAt(from) + y * STRIDE, rows + y * ROW_BYTES);
  for (let y: usize = 0; y < height; y++) {
    const top = y > RADIUS ? y - RADIUS : 0;
    const bottom = min(height - 1, y + RADIUS);
    blurDown(rows + top * ROW_BYTES, bottom - top + 1, planeAt(to) + y * STRIDE);
  }
}

function blurRow(row: usize, to: usize): void {
  for (let x: usize = 0; x < width; x++) {
    const left = x > RADIUS ? x - RADIUS : 0;
    const right = min(width - 1, x + RADIUS);
    let sum: u32 = 0;
    for (let i = left; i <= right; i++) sum += load<u8>(row + i);
    store<f32>(to + 4 * x, <f32>sum / <f32>(right - left + 1));
  }
}

/** The mean of `count` rows of means, in f64 as far as it goes. */
function blurDown(first: usize, count: usize, to: usize): void {
  const divisor = f64x2.splat(<f64>count);
  for (let x: usize = 0; x < width; x += 2) {
    let sum = f64x2.splat(0);
    for (let n: usize = 0; n < count; n++)
      sum = f64x2.add(
        sum,
        f64x2.promote_low_f32x4(v128.load64_zero(first + n * ROW_BYTES + 4 * x)),
      );
    const mean = f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(f64x2.div(sum, divisor)));
    const byte = f64x2.floor(f64x2.add(mean, f64x2.splat(0.5)));
    store<u8>(to + x, <u8>f64x2.extract_lane(byte, 0));
    store<u8>(to + x + 1, <u8>f64x2.extract_lane(byte, 1));
  }
}
