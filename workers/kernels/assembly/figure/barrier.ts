/**
 * @file Minimum barrier distance from the edge (Zhang, Sclaroff, Lin, Shen, Price, Mech 2015): on the best path from there to a cell, how far
 * the values rise and fall. What no path reaches without crossing an edge is far, wherever it lies. Six at once: light, red against
 * green and yellow against blue, from the whole frame and from the left and right side alone.
 */
import { AREA, height, MOST_CELLS, planeAt, STRIDE, width } from './planes';

/** Sweeps over the picture: there, back and there again. */
const SWEEPS: i32 = 3;
/** Bytes a cell: the six, and two to spare. */
const ROOM: usize = 8;
/** As far as can be from either, and from the sides alone, as six bytes. */
const FAR: u64 = 0xffffffffffff;
const FAR_FROM_SIDES: u64 = 0xffffff000000;

/** The best path to each cell so far: its barrier, and its highest and lowest value. */
const values: usize = memory.data(<i32>ROOM * <i32>MOST_CELLS, 16);
const distances: usize = memory.data(<i32>ROOM * <i32>MOST_CELLS, 16);
const highest: usize = memory.data(<i32>ROOM * <i32>MOST_CELLS, 16);
const lowest: usize = memory.data(<i32>ROOM * <i32>MOST_CELLS, 16);

/** Sums the three distances of the planes from `colours` on: into plane `frame` from the frame, into the next one from the sides. */
export function barriers(colours: usize, frame: usize): void {
  begin(colours);
  for (let sweep = 0; sweep < SWEEPS; sweep++) sweepOver((sweep & 1) === 0);
  for (let y: usize = 0, d = distances; y < height; y++) {
    const to = planeAt(frame) + y * STRIDE;
    for (let x: usize = 0; x < width; x++, d += ROOM) {
      store<u8>(to + x, sumFrom(d));
      store<u8>(planeAt(frame + 1) + y * STRIDE + x, sumFrom(d + 3));
    }
  }
}

function sumFrom(d: usize): u8 {
  return <u8>min<u32>(255, <u32>load<u8>(d) + load<u8>(d, 1) + load<u8>(d, 2));
}

/** Every cell is its own path, as far as can be; those that paths begin in are no way off. */
function begin(colours: usize): void {
  let at: usize = 0;
  for (let y: usize = 0; y < height; y++) {
    const isFrame = y === 0 || y === height - 1;
    const row = planeAt(colours) + y * STRIDE;
    for (let x: usize = 0; x < width; x++, at += ROOM) {
      const isSide = x === 0 || x === width - 1;
      const three =
        <u64>load<u8>(row + x) |
        ((<u64>load<u8>(row + x + AREA)) << 8) |
        ((<u64>load<u8>(row + x + 2 * AREA)) << 16);
      const six = three | (three << 24);
      store<u64>(values + at, six);
      store<u64>(highest + at, six);
      store<u64>(lowest + at, six);
      store<u64>(distances + at, isSide ? 0 : isFrame ? FAR_FROM_SIDES : FAR);
    }
  }
}

/** Lets every cell look back at its neighbour in the row and in the column, from the first to the last or back. */
function sweepOver(isForward: bool): void {
  const count = width * height;
  const step: usize = isForward ? ROOM : -ROOM;
  const row = step * width;
  let at: usize = isForward ? 0 : (count - 1) * ROOM;
  for (let y: usize = 0; y < height; y++) {
    for (let x: usize = 0; x < width; x++, at += step) {
      if (x > 0) relax(at, at - step);
      if (y > 0) relax(at, at - row);
    }
  }
}

/** Takes the neighbour's path where it is the better one. */
function relax(at: usize, from: usize): void {
  const value = v128.load64_zero(values + at);
  const high = i8x16.max_u(v128.load64_zero(highest + from), value);
  const low = i8x16.min_u(v128.load64_zero(lowest + from), value);
  const barrier = i8x16.sub(high, low);
  const known = v128.load64_zero(distances + at);
  const isBetter = i8x16.lt_u(barrier, known);
  keep(distances + at, barrier, known, isBetter);
  keep(highest + at, high, v128.load64_zero(highest + at), isBetter);
  keep(lowest + at, low, v128.load64_zero(lowest + at), isBetter);
}

function keep(at: usize, better: v128, known: v128, isBetter: v128): void {
  v128.store64_lane(at, v128.bitselect(better, known, isBetter), 0);
}
