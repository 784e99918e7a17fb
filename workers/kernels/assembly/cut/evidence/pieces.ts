/** @file The pieces of a mask: foreground that hangs together, corners too. */
import { take } from '../arena';

/** Left, top, right and bottom pixel, number of pixels, sums of red, green and blue; u32 each. */
const PIECE_BYTES: usize = 8 * 4;

let picture: usize = 0;
let width = 0;
let height = 0;
/** One byte a pixel: foreground that belongs to no piece yet. */
let left: usize = 0;
/** Pixels of the piece that were not gone on from, i32. */
let waiting: usize = 0;
let waitingCount = 0;

/** Takes the pieces of a mask in the order of their first pixels; behind their number, which has 16 bytes. */
export function pieces(pixels: usize, mask: usize, wide: i32, high: i32): usize {
  picture = pixels;
  width = wide;
  height = high;
  const area = <usize>(width * height);
  left = take(area);
  waiting = take(area << 2);
  memory.copy(left, mask, area);
  // Pieces do not touch: of each block of two by two pixels one begins at most.
  const most = <usize>(((width + 1) >> 1) * ((height + 1) >> 1));
  const found = take(16 + most * PIECE_BYTES);
  let count: usize = 0;
  for (let pixel: usize = 0; pixel < area; pixel++)
    if (load<u8>(left + pixel) != 0) takePiece(<i32>pixel, found + 16 + count++ * PIECE_BYTES);
  store<u32>(found, <u32>count);
  return found;
}

function takePiece(first: i32, piece: usize): void {
  memory.fill(piece, 0, PIECE_BYTES);
  store<i32>(piece, width);
  store<i32>(piece, height, 4);
  waitingCount = 0;
  reach(first);
  while (waitingCount > 0) {
    const pixel = load<i32>(waiting + ((<usize>--waitingCount) << 2));
    const x = pixel % width,
      y = pixel / width;
    addPixel(piece, pixel, x, y);
    for (let v = max(0, y - 1); v <= min(height - 1, y + 1); v++)
      for (let u = max(0, x - 1); u <= min(width - 1, x + 1); u++) reach(v * width + u);
  }
}

function reach(pixel: i32): void {
  const at = left + <usize>pixel;
  if (load<u8>(at) == 0) return;
  store<u8>(at, 0);
  store<i32>(waiting + ((<usize>waitingCount) << 2), pixel);
  waitingCount++;
}

function addPixel(piece: usize, pixel: i32, x: i32, y: i32): void {
  store<i32>(piece, min(load<i32>(piece), x));
  store<i32>(piece, min(load<i32>(piece, 4), y), 4);
  store<i32>(piece, max(load<i32>(piece, 8), x), 8);
  store<i32>(piece, max(load<i32>(piece, 12), y), 12);
  store<u32>(piece, load<u32>(piece, 16) + 1, 16);
  for (let c: usize = 0; c < 3; c++) {
    const colour = <u32>load<u8>(picture + ((<usize>pixel) << 2) + c);
    store<u32>(piece + (c << 2), load<u32>(piece + (c << 2), 20) + colour, 20);
  }
}
