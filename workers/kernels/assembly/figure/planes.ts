/**
 * @file Planes of bytes, one byte a cell of a grid, each with a margin that repeats its outermost cells: so trees may look beyond the edge.
 * However large the grid, a row takes STRIDE bytes and a plane AREA: where a look falls depends on no picture.
 */

/** How far trees may look, in cells. */
const MARGIN: usize = 20;
/** Cells on the longest side of a grid. */
export const LONGEST: usize = 56;
/** Planes there is room for: 33 looks, and 2 for each of 16 kinds and 12 more. */
const MOST_PLANES: usize = 77;

export const STRIDE: usize = LONGEST + 2 * MARGIN;
export const AREA: usize = STRIDE * STRIDE;
/** Cells that a grid has at most. */
export const MOST_CELLS: usize = LONGEST * LONGEST;

const planes: usize = memory.data(<i32>MOST_PLANES * <i32>AREA, 16);

/** Cells in a row and in a column of the present grid. */
export let width: usize = 0;
export let height: usize = 0;

export function setGrid(across: usize, down: usize): void {
  width = across;
  height = down;
}

/** The first byte of all planes, the corner of the first one's margin. */
export function planesAt(): usize {
  return planes;
}

/** The first cell of plane `n`; each next row is STRIDE on. */
export function planeAt(n: usize): usize {
  return planes + n * AREA + MARGIN * STRIDE + MARGIN;
}

/** The nearest byte to a value, halves up. */
export function toByte(value: f64): u8 {
  return <u8>max(0, min(255, floor(value + 0.5)));
}

/** Fills a plane's margin. */
export function extend(n: usize): void {
  const first = planeAt(n);
  for (let y: usize = 0; y < height; y++) extendRow(first + y * STRIDE);
  const upper = first - MARGIN;
  const lower = upper + (height - 1) * STRIDE;
  for (let y: usize = 1; y <= MARGIN; y++) {
    memory.copy(upper - y * STRIDE, upper, STRIDE);
    memory.copy(lower + y * STRIDE, lower, STRIDE);
  }
}

/** Twenty bytes to either side, as two overlapping sixteens. */
function extendRow(row: usize): void {
  const left = v128.load8_splat(row);
  v128.store(row - 20, left);
  v128.store(row - 16, left);
  const end = row + width;
  const right = v128.load8_splat(end - 1);
  v128.store(end, right);
  v128.store(end, right, 4);
}

/** A plane of one value. */
export function fillPlane(n: usize, value: u8): void {
  memory.fill(planeAt(n) - MARGIN * STRIDE - MARGIN, value, AREA);
}

/** A plane whose rows are all like the first. */
export function repeatRow(n: usize): void {
  const first = planeAt(n);
  for (let y: usize = 1; y < height; y++) memory.copy(first + y * STRIDE, first, width);
}
