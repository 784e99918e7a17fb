/** @file The pixels at which a mask ends, each with the clarity of the edge there (see clarity.ts). */
import { take } from '../arena';
import { columns, rows } from './cells';
import {
  bottomOf,
  clarityOf,
  isEdgeAt,
  isEdgeCell,
  leftOf,
  rightOf,
  seeEdge,
  topOf,
} from './clarity';

/** The clarity at each pixel of the garment that has ground beside it, cell by cell: f64, behind their number. */
export function edgeClarities(
  picture: usize,
  mask: usize,
  width: i32,
  height: i32,
  side: i32,
): usize {
  seeEdge(picture, mask, width, height, side);
  const clarities = take((<usize>(1 + width * height)) << 3);
  let at = clarities;
  for (let cell = 0; cell < columns * rows; cell++) {
    if (!isEdgeCell(cell)) continue;
    const clarity = clarityOf(cell);
    for (let y = topOf(cell); y < bottomOf(cell); y++)
      for (let x = leftOf(cell); x < rightOf(cell); x++)
        if (isEdgeAt(x, y)) store<f64>((at += 8), clarity);
  }
  store<f64>(clarities, <f64>((at - clarities) >> 3));
  return clarities;
}

/** One byte a pixel: 255 at those whose clarity is less than `least`, 0 elsewhere. */
export function unclearEdge(
  picture: usize,
  mask: usize,
  width: i32,
  height: i32,
  side: i32,
  least: f64,
): usize {
  seeEdge(picture, mask, width, height, side);
  const unclear = take(<usize>(width * height));
  memory.fill(unclear, 0, <usize>(width * height));
  for (let cell = 0; cell < columns * rows; cell++) {
    if (!isEdgeCell(cell) || !(clarityOf(cell) < least)) continue;
    for (let y = topOf(cell); y < bottomOf(cell); y++)
      for (let x = leftOf(cell); x < rightOf(cell); x++)
        if (isEdgeAt(x, y)) store<u8>(unclear + <usize>(y * width + x), 255);
  }
  return unclear;
}
