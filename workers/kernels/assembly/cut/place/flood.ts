/** @file What is reached from the border of a level without leaving its backdrop. */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';
import { distance } from './frame';

let level = 0;
let labels: usize = 0;
let distances: usize = 0;
/** Pixels that were reached and not gone on from, i32. */
let waiting: usize = 0;
let waitingCount = 0;
let near: f64 = 0;
let drift: f64 = 0;
let squaredStep: f64 = 0;

/**
 * One byte a pixel: 0 what is reached from the border, 255 the rest. The flood goes where a colour is nearer to the surface than
 * `nearer`, and as far as `furthest` in steps from pixel to pixel shorter than `step`; all in 8-bit RGB.
 */
export function flood(at: i32, surface: usize, nearer: f64, furthest: f64, step: f64): usize {
  const area = widthOf(at) * heightOf(at);
  level = at;
  near = nearer;
  drift = furthest;
  squaredStep = step * step;
  labels = take(<usize>area);
  distances = take((<usize>area) << 3);
  waiting = take((<usize>area) << 2);
  waitingCount = 0;
  memory.fill(labels, 255, <usize>area);
  for (let pixel = 0; pixel < area; pixel++)
    store<f64>(distances + ((<usize>pixel) << 3), distance(level, surface, pixel));
  enterAtBorder();
  while (waitingCount > 0) spreadFrom(load<i32>(waiting + ((<usize>--waitingCount) << 2)));
  return labels;
}

function enterAtBorder(): void {
  const width = widthOf(level),
    height = heightOf(level);
  for (let x = 0; x < width; x++) {
    enter(x);
    enter((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    enter(y * width);
    enter(y * width + width - 1);
  }
}

function enter(pixel: i32): void {
  if (load<f64>(distances + ((<usize>pixel) << 3)) < near) reach(pixel, pixel);
}

function spreadFrom(pixel: i32): void {
  const width = widthOf(level),
    x = pixel % width;
  if (x > 0) reach(pixel - 1, pixel);
  if (x + 1 < width) reach(pixel + 1, pixel);
  if (pixel >= width) reach(pixel - width, pixel);
  if (pixel + width < width * heightOf(level)) reach(pixel + width, pixel);
}

function reach(pixel: i32, from: i32): void {
  if (load<u8>(labels + <usize>pixel) == 0) return;
  const off = load<f64>(distances + ((<usize>pixel) << 3));
  if (off >= near && (off >= drift || isStep(pixel, from))) return;
  store<u8>(labels + <usize>pixel, 0);
  store<i32>(waiting + ((<usize>waitingCount) << 2), pixel);
  waitingCount++;
}

function isStep(pixel: i32, from: i32): bool {
  const a = pixelsOf(level) + ((<usize>pixel) << 2),
    b = pixelsOf(level) + ((<usize>from) << 2);
  let squared = 0;
  for (let c: usize = 0; c < 3; c++) {
    const off = <i32>load<u8>(a + c) - <i32>load<u8>(b + c);
    squared += off * off;
  }
  return <f64>squared >= squaredStep;
}
