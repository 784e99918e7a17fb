/** @file The mean of each cell's square of RADIUS cells to every side, as far as it lies in the grid. */
import { height, LONGEST, planeAt, STRIDE, width } from './planes';

const RADIUS: usize = 2;

/** Means along the rows (f32), and room to read on. */
const ROW_BYTES: usize = 4 * (LONGEST + 4);
const rows: usize = memory.data(<i32>ROW_BYTES * <i32>LONGEST, 16);

/** Blurs plane `from` into plane `to`. */
export function blur(from: usize, to: usize): void {
  for (let y: usize = 0; y < height; y++) blurRow(planeAt(from) + y * STRIDE, rows + y * ROW_BYTES);
  for (let x: usize = 0; x < width; x += 2) blurColumns(rows + 4 * x, planeAt(to) + x);
}

/** How many cells of `count` lie near the cell at `place`. */
function near(place: usize, count: usize): usize {
  return min(count - 1, place + RADIUS) - (place > RADIUS ? place - RADIUS : 0) + 1;
}

function blurRow(row: usize, to: usize): void {
  let sum: u32 = 0;
  for (let x: usize = 0; x < min(RADIUS, width); x++) sum += load<u8>(row + x);
  for (let x: usize = 0; x < width; x++) {
    if (x + RADIUS < width) sum += load<u8>(row + x + RADIUS);
    if (x > RADIUS) sum -= load<u8>(row + x - RADIUS - 1);
    store<f32>(to + 4 * x, <f32>sum / <f32>near(x, width));
  }
}

/** Two columns at once. Sums of so few floats are exact in doubles, in whatever order. */
function blurColumns(column: usize, to: usize): void {
  let sum = f64x2.splat(0);
  for (let y: usize = 0; y < min(RADIUS, height); y++) sum = f64x2.add(sum, pairAt(column, y));
  for (let y: usize = 0; y < height; y++, to += STRIDE) {
    if (y + RADIUS < height) sum = f64x2.add(sum, pairAt(column, y + RADIUS));
    if (y > RADIUS) sum = f64x2.sub(sum, pairAt(column, y - RADIUS - 1));
    const mean = f32x4.demote_f64x2_zero(f64x2.div(sum, f64x2.splat(<f64>near(y, height))));
    const half = f64x2.add(f64x2.promote_low_f32x4(mean), f64x2.splat(0.5));
    const bytes = i32x4.trunc_sat_f64x2_u_zero(half);
    v128.store8_lane(to, bytes, 0);
    v128.store8_lane(to, bytes, 4, 1);
  }
}

function pairAt(column: usize, y: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(column + y * ROW_BYTES));
}
