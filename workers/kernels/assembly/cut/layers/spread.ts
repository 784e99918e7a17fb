/** @file Planes of a grid at every pixel of a picture. */
import { take } from '../arena';
import { firstAt, layBetween, shareAt } from './between';

/**
 * The sum of planes that follow one another (255 at most), bilinear between the middles of the cells, first along the rows, then down;
 * as `table` has it for each of the 256 values. One byte a pixel.
 */
export function spread(
  planes: usize,
  planeCount: i32,
  gridWidth: i32,
  gridHeight: i32,
  width: i32,
  height: i32,
  table: usize,
): usize {
  const sums = sumPlanes(planes, planeCount, gridWidth * gridHeight);
  const wide = widen(sums, gridWidth, gridHeight, width);
  const down = layBetween(gridHeight, height);
  const pixels = take(<usize>(width * height));
  for (let y = 0, to = pixels; y < height; y++) {
    const v = <f64>shareAt(down, y);
    const first = firstAt(down, y);
    const upper = wide + ((<usize>(first * width)) << 3);
    const lower = wide + ((<usize>(min(gridHeight - 1, first + 1) * width)) << 3);
    for (let x: usize = 0; x < <usize>width; x++, to++) {
      const value = load<f64>(upper + (x << 3)) * (1 - v) + load<f64>(lower + (x << 3)) * v + 0.5;
      store<u8>(to, load<u8>(table + <usize>value));
    }
  }
  return pixels;
}

function sumPlanes(planes: usize, planeCount: i32, cells: i32): usize {
  const sums = take(<usize>cells);
  memory.fill(sums, 0, <usize>cells);
  for (let n = 0; n < planeCount; n++)
    for (let cell: usize = 0; cell < <usize>cells; cell++, planes++) {
      const sum = <u32>load<u8>(sums + cell) + <u32>load<u8>(planes);
      store<u8>(sums + cell, <u8>min<u32>(255, sum));
    }
  return sums;
}

/** The rows of a plane at every pixel of a width, f64. */
function widen(plane: usize, gridWidth: i32, gridHeight: i32, width: i32): usize {
  const across = layBetween(gridWidth, width);
  const wide = take((<usize>(gridHeight * width)) << 3);
  for (let y = 0, to = wide; y < gridHeight; y++) {
    const row = plane + <usize>(y * gridWidth);
    for (let x = 0; x < width; x++, to += 8) {
      const u = <f64>shareAt(across, x);
      const first = firstAt(across, x);
      const a = <f64>load<u8>(row + <usize>first),
        b = <f64>load<u8>(row + <usize>min(gridWidth - 1, first + 1));
      store<f64>(to, a * (1 - u) + b * u);
    }
  }
  return wide;
}
