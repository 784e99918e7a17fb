/**
 * @file Flow before the search. Nearly all that the terminals want can be evened out without looking for paths: the picture is
 * halved again and again, down to single pixels, and where one half has flow to give and the other to take, it goes
 * straight over the line between them, spread over the links by what they can carry. What then is too much or too little
 * beside the line is evened out inside the halves. Any flow within the capacities will do: `maximiseFlow` goes on
 * from it to the maximum, and the minimum cut is the same.
 *
 * For a graph of n nodes time n log n; it spares `maximiseFlow` some seven tenths of its orphans.
 */
import { markArena, rewindArena, take } from './arena';
import { nodeCount, nodePixels, nodes } from './graph';
import { heightOf, widthOf } from './levels';
import {
  NODE_BYTES,
  neighbour,
  nowhere,
  residual,
  setResidual,
  setTerminal,
  terminal,
} from './nodes';

let width: i32 = 0;
let height: i32 = 0;
/** The terminal capacity of each pixel, i32: above 0 it has flow to give, below 0 to take. */
let wants: usize = 0;
/** The node of each pixel, u32; `nowhere` where it is not open. */
let nodeOf: usize = 0;
/** The share of what a line can carry that may be used. */
let share: f64 = 1;

/** Sends flow through a level's graph, whose terminals are set. */
export function balance(level: i32): void {
  const mark = markArena();
  width = widthOf(level);
  height = heightOf(level);
  readWants();
  let side = 1;
  while (side < max(width, height)) side <<= 1;
  share = 0.5;
  balanceBlock(0, 0, side);
  // Other lines the second time: what was stuck before a wall finds a way round it.
  share = 1;
  const shift = side >> 2;
  for (let y = -shift; y < height; y += side) {
    for (let x = -shift; x < width; x += side) balanceBlock(x, y, side);
  }
  writeWants();
  rewindArena(mark);
}

function readWants(): void {
  const bytes = (<usize>(width * height)) << 2;
  wants = take(bytes);
  nodeOf = take(bytes);
  memory.fill(wants, 0, bytes);
  for (let at: usize = 0; at < bytes; at += 4) store<u32>(nodeOf + at, <u32>nowhere);
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const at = (<usize>load<u32>(nodePixels + (i << 2))) << 2;
    const node = nodes + i * NODE_BYTES;
    store<i32>(wants + at, terminal(node));
    store<u32>(nodeOf + at, <u32>node);
  }
}

function writeWants(): void {
  for (let i: usize = 0; i < <usize>nodeCount; i++) {
    const at = (<usize>load<u32>(nodePixels + (i << 2))) << 2;
    setTerminal(nodes + i * NODE_BYTES, load<i32>(wants + at));
  }
}

/** Balances the halves of a square (which may reach over the picture's sides), then its quarters. */
function balanceBlock(x: i32, y: i32, side: i32): void {
  if (x >= width || y >= height || x + side <= 0 || y + side <= 0) return;
  const half = side >> 1;
  const left = max(x, 0),
    middle = max(min(x + half, width), 0),
    right = min(x + side, width);
  const top = max(y, 0),
    centre = max(min(y + half, height), 0),
    bottom = min(y + side, height);
  balanceAcross(left, middle, right, top, bottom);
  balanceDown(left, middle, top, centre, bottom);
  balanceDown(middle, right, top, centre, bottom);
  if (half == 1) return;
  balanceBlock(x, y, half);
  balanceBlock(x + half, y, half);
  balanceBlock(x, y + half, half);
  balanceBlock(x + half, y + half, half);
}

/** Balances what lies left and right of column `middle`. */
function balanceAcross(left: i32, middle: i32, right: i32, top: i32, bottom: i32): void {
  if (middle <= left || middle >= right) return;
  const give = exchange(sumOf(left, middle, top, bottom), sumOf(middle, right, top, bottom));
  if (give != 0) spread(top * width + middle - 1, width, bottom - top, 0, 4, 7, give);
}

/** Balances what lies above and below row `centre`. */
function balanceDown(left: i32, right: i32, top: i32, centre: i32, bottom: i32): void {
  if (centre <= top || centre >= bottom || right <= left) return;
  const give = exchange(sumOf(left, right, top, centre), sumOf(left, right, centre, bottom));
  if (give != 0) spread((centre - 1) * width + left, 1, right - left, 2, 4, 6, give);
}

/** How much the first should give to the second; below 0: take from it. */
function exchange(first: i64, second: i64): i64 {
  if (first > 0 && second < 0) return min(first, -second);
  if (first < 0 && second > 0) return max(first, -second);
  return 0;
}

/** All that the pixels of a rectangle want. */
function sumOf(left: i32, right: i32, top: i32, bottom: i32): i64 {
  let sum: i64 = 0;
  for (let y = top; y < bottom; y++) {
    const row = wants + ((<usize>(y * width)) << 2);
    for (let x = left; x < right; x++) sum += <i64>load<i32>(row + ((<usize>x) << 2));
  }
  return sum;
}

/**
 * Sends `give` over a line, from `count` pixels on this side of it, `first` the first and `stride` apart, in the directions
 * `straight`, `onward` (not from the last) and `back` (not from the first).
 */
function spread(
  first: i32,
  stride: i32,
  count: i32,
  straight: i32,
  onward: i32,
  back: i32,
  give: i64,
): void {
  const isGiving = give > 0;
  let capacity: i64 = 0;
  for (let i = 0; i < count; i++) {
    const pixel = first + i * stride;
    capacity += <i64>room(pixel, straight, isGiving);
    if (i + 1 < count) capacity += <i64>room(pixel, onward, isGiving);
    if (i > 0) capacity += <i64>room(pixel, back, isGiving);
  }
  if (capacity == 0) return;
  const used = min<f64>(<f64>(isGiving ? give : -give) / <f64>capacity, share);
  ahead = 0;
  for (let i = 0; i < count; i++) {
    const pixel = first + i * stride;
    send(pixel, straight, isGiving, used);
    if (i + 1 < count) send(pixel, onward, isGiving, used);
    if (i > 0) send(pixel, back, isGiving, used);
  }
}

function nodeAt(pixel: i32): usize {
  return <usize>load<u32>(nodeOf + ((<usize>pixel) << 2));
}

/** What the link from a pixel's node can still carry away from it, or towards it. */
function room(pixel: i32, direction: i32, isAway: bool): i32 {
  const node = nodeAt(pixel);
  return isAway ? residual(node, direction) : residual(neighbour(node, direction), direction ^ 1);
}

/** The part of a whole unit that the links so far were left to carry. */
let ahead: f64 = 0;

/** Uses a link's room by the share `used`, in whole units: what one link rounds off the next one carries. */
function send(pixel: i32, direction: i32, isAway: bool, used: f64): void {
  const exact = ahead + <f64>room(pixel, direction, isAway) * used;
  const flow = <i32>exact;
  ahead = exact - <f64>flow;
  if (flow == 0) return;
  const signed = isAway ? flow : -flow;
  const node = nodeAt(pixel),
    other = neighbour(node, direction);
  setResidual(node, direction, residual(node, direction) - signed);
  setResidual(other, direction ^ 1, residual(other, direction ^ 1) + signed);
  addWant(pixel, -signed);
  addWant(load<i32>(nodePixels + (((other - nodes) / NODE_BYTES) << 2)), signed);
}

function addWant(pixel: i32, flow: i32): void {
  const at = wants + ((<usize>pixel) << 2);
  store<i32>(at, load<i32>(at) + flow);
}
