/** @file Where a plane's mass lies, and places relative to that. Edges may lie between cells. */
import { height, LONGEST, planeAt, repeatRow, STRIDE, toByte, width } from './planes';

/** Share of the mass that may lie outside at each side. */
const STRAY: f64 = 0.02;

const columns: usize = memory.data(4 * <i32>LONGEST, 16);
const rows: usize = memory.data(4 * <i32>LONGEST, 16);

let left: f64 = 0;
let right: f64 = 0;
let top: f64 = 0;
let bottom: f64 = 0;

/** Takes the whole grid for the box. */
export function boxGrid(): void {
  left = 0;
  top = 0;
  right = <f64>width;
  bottom = <f64>height;
}

/** Finds the box of a plane's mass without the outermost of it, the grid where there is none; returns its share of all that could be, in [0, 1]. */
export function boxMass(n: usize): f64 {
  memory.fill(columns, 0, 4 * width);
  let total: u32 = 0;
  for (let y: usize = 0; y < height; y++) {
    const sum = addRow(planeAt(n) + y * STRIDE);
    store<u32>(rows + 4 * y, sum);
    total += sum;
  }
  boxGrid();
  if (total === 0) return 0;
  const stray = <f64>total * STRAY;
  left = <f64>before(columns, 4, stray);
  right -= <f64>before(columns + 4 * (width - 1), -4, stray);
  top = <f64>before(rows, 4, stray);
  bottom -= <f64>before(rows + 4 * (height - 1), -4, stray);
  return <f64>total / <f64>(255 * width * height);
}

/** Adds a row to the columns; returns its sum. */
function addRow(row: usize): u32 {
  let sum: u32 = 0;
  for (let x: usize = 0; x < width; x++) {
    const value = <u32>load<u8>(row + x);
    sum += value;
    store<u32>(columns + 4 * x, load<u32>(columns + 4 * x) + value);
  }
  return sum;
}

/** How many sums from one end together hold no more than `stray`. */
function before(sums: usize, step: isize, stray: f64): i32 {
  let count = 0;
  for (let held = <f64>load<u32>(sums); held <= stray; count++) {
    sums += step;
    held += <f64>load<u32>(sums);
  }
  return count;
}

/**
 * Places relative to the box last found, four planes from `n` on: from its left to its right, how far from its middle line, from its top
 * to its bottom, and down from its top in widths of the box. Beyond the box they go on for as much again.
 */
export function placesInBox(n: usize): void {
  for (let x: usize = 0; x < width; x++) {
    const u = (<f64>x + 0.5 - left) / (right - left);
    store<u8>(planeAt(n) + x, toByte(64 + 128 * u));
    store<u8>(planeAt(n + 1) + x, toByte(256 * abs(u - 0.5)));
  }
  repeatRow(n);
  repeatRow(n + 1);
  for (let y: usize = 0; y < height; y++) {
    const v = (<f64>y + 0.5 - top) / (bottom - top);
    const down = (<f64>y + 0.5 - top) / (right - left);
    memory.fill(planeAt(n + 2) + y * STRIDE, toByte(64 + 128 * v), width);
    memory.fill(planeAt(n + 3) + y * STRIDE, toByte(64 + 32 * down), width);
  }
}
