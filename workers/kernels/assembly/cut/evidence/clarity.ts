/**
 * @file How clearly garment and ground differ along the edge of a mask, window by window: Fisher's (1936) separation of the colours on
 * either side, the distance of their means over the root of the sum of their variances. A window is a cell with its neighbours.
 */
import { take } from '../arena';
import { columns, layCells, mixedWithin, rows } from './cells';

/** Variance of 8-bit RGB that every photo has: its own noise. */
const NOISE: f64 = 36;
/** Sums over the pixels of a side, f64: number, r, g, b, squares. Those of ground and garment follow one another. */
const SIDE_BYTES: usize = 5 * 8;
const CELL_BYTES: usize = 2 * 5 * 8;

let pixels: usize = 0;
let mask: usize = 0;
let width = 0;
let height = 0;
let side = 0;
/** One byte a cell: whether the edge runs through or beside it. */
let edges: usize = 0;
/** The sums of each cell near the edge. */
let sums: usize = 0;
const windowSums: usize = memory.data(2 * 5 * 8, 16);

/** Takes in a picture and a mask, which cells of some pixels' side are laid over. */
export function seeEdge(picture: usize, labels: usize, wide: i32, high: i32, cell: i32): void {
  pixels = picture;
  mask = labels;
  width = wide;
  height = high;
  side = cell;
  layCells(mask, width, height, side);
  edges = mixedWithin(1);
  sumUp(mixedWithin(2));
}

/** Sums up the cells that are chosen. */
function sumUp(chosen: usize): void {
  const count = columns * rows;
  sums = take(<usize>count * CELL_BYTES);
  memory.fill(sums, 0, <usize>count * CELL_BYTES);
  for (let cell = 0; cell < count; cell++) {
    if (load<u8>(chosen + <usize>cell) == 0) continue;
    for (let y = topOf(cell); y < bottomOf(cell); y++)
      for (let x = leftOf(cell); x < rightOf(cell); x++)
        addPixel(sums + <usize>cell * CELL_BYTES, y * width + x);
  }
}

function addPixel(cell: usize, pixel: i32): void {
  const at = pixels + ((<usize>pixel) << 2);
  const r = <i32>load<u8>(at),
    g = <i32>load<u8>(at, 1),
    b = <i32>load<u8>(at, 2);
  const to = load<u8>(mask + <usize>pixel) == 0 ? cell : cell + SIDE_BYTES;
  store<f64>(to, load<f64>(to) + 1);
  store<f64>(to, load<f64>(to, 8) + <f64>r, 8);
  store<f64>(to, load<f64>(to, 16) + <f64>g, 16);
  store<f64>(to, load<f64>(to, 24) + <f64>b, 24);
  store<f64>(to, load<f64>(to, 32) + <f64>(r * r + g * g + b * b), 32);
}

export function isEdgeCell(cell: i32): bool {
  return load<u8>(edges + <usize>cell) != 0;
}

/** By how many of their own spreads the colours of both sides differ about a cell that the edge runs through or beside. */
export function clarityOf(cell: i32): f64 {
  const column = cell % columns,
    row = cell / columns;
  memory.fill(windowSums, 0, CELL_BYTES);
  for (let j = max(0, row - 1); j <= min(rows - 1, row + 1); j++)
    for (let i = max(0, column - 1); i <= min(columns - 1, column + 1); i++)
      for (let at: usize = 0; at < CELL_BYTES; at += 8) {
        const more = load<f64>(sums + <usize>(j * columns + i) * CELL_BYTES + at);
        store<f64>(windowSums + at, load<f64>(windowSums + at) + more);
      }
  return separation(windowSums, windowSums + SIDE_BYTES);
}

function separation(ground: usize, garment: usize): f64 {
  const grounds = load<f64>(ground),
    garments = load<f64>(garment);
  let squared: f64 = 0;
  let spread: f64 = NOISE + load<f64>(ground, 32) / grounds;
  spread += load<f64>(garment, 32) / garments;
  for (let channel: usize = 8; channel <= 24; channel += 8) {
    const a = load<f64>(ground + channel) / grounds,
      b = load<f64>(garment + channel) / garments;
    squared += (a - b) * (a - b);
    spread -= a * a + b * b;
  }
  return Math.sqrt(squared / spread);
}

/** The pixels of a cell: columns from `leftOf` up to but not `rightOf`, rows alike. */
export function leftOf(cell: i32): i32 {
  return (cell % columns) * side;
}
export function rightOf(cell: i32): i32 {
  return min(width, leftOf(cell) + side);
}
export function topOf(cell: i32): i32 {
  return (cell / columns) * side;
}
export function bottomOf(cell: i32): i32 {
  return min(height, topOf(cell) + side);
}

/** Whether a pixel is garment, and one of its four neighbours is not. */
export function isEdgeAt(x: i32, y: i32): bool {
  const at = mask + <usize>(y * width + x);
  if (load<u8>(at) == 0) return false;
  return (
    (x > 0 && load<u8>(at - 1) == 0) ||
    (x + 1 < width && load<u8>(at, 1) == 0) ||
    (y > 0 && load<u8>(at - <usize>width) == 0) ||
    (y + 1 < height && load<u8>(at + <usize>width) == 0)
  );
}
