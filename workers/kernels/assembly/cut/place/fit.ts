/** @file Surfaces through some pixels of a level: through all alike, or near most of them, whatever the others are. */
import { take } from '../arena';
import { pixelsOf } from '../levels';
import {
  addPoint,
  clearSystem,
  POINT_BYTES,
  SURFACE_BYTES,
  setPoint,
  solve,
  squaredDistance,
} from './surface';

/** No more pixels than this go into a fit: evenly spread ones stand for the others. */
const ENOUGH = 600;
/** Distances are judged by these scales in turn: at first nearly every pixel counts, at last the near ones. f64. */
const ROUNDS: usize = 7;
const scales = memory.data<f64>([60, 40, 30, 20, 15, 10, 10]);

/** How often each value of a channel occurs, i32. */
const histogram: usize = memory.data(256 * 4, 16);

let points: usize = 0;
let count = 0;

/** The surface of least squares through pixels of a level: `some` i32 numbers at `pixels`, at least one. */
export function fitAll(level: i32, pixels: usize, some: i32): usize {
  layPoints(level, pixels, some);
  const surface = take(SURFACE_BYTES);
  clearSystem();
  for (let n = 0; n < count; n++) addPoint(pointAt(n), 1);
  solve(count, surface);
  return surface;
}

/**
 * The surface that most of the pixels lie near to: least squares with weights 1 / (1 + (d / scale)^2)^2 for a falling scale
 * (Geman, McClure 1987; graduated as in Blake, Zisserman 1987), begun at the median colour.
 */
export function fitMost(level: i32, pixels: usize, some: i32): usize {
  layPoints(level, pixels, some);
  const surface = take(SURFACE_BYTES);
  memory.fill(surface, 0, SURFACE_BYTES);
  for (let c = 0; c < 3; c++) store<f64>(surface + <usize>c * 48, median(level, pixels, some, c));
  for (let round: usize = 0; round < ROUNDS; round++)
    fitRound(surface, load<f64>(scales + (round << 3)));
  return surface;
}

function fitRound(surface: usize, scale: f64): void {
  let total: f64 = 0;
  clearSystem();
  for (let n = 0; n < count; n++) {
    const root = 1 + squaredDistance(surface, pointAt(n)) / (scale * scale);
    const weight = 1 / (root * root);
    addPoint(pointAt(n), weight);
    total += weight;
  }
  solve(total, surface);
}

function layPoints(level: i32, pixels: usize, some: i32): void {
  const stride = strideOf(some);
  count = (some + stride - 1) / stride;
  points = take(<usize>count * POINT_BYTES);
  for (let n = 0; n < count; n++) setPoint(pointAt(n), level, pixelAt(pixels, n * stride));
}

function strideOf(some: i32): i32 {
  return (some + ENOUGH - 1) / ENOUGH;
}

function pointAt(n: i32): usize {
  return points + <usize>n * POINT_BYTES;
}

function pixelAt(pixels: usize, n: i32): i32 {
  return load<i32>(pixels + ((<usize>n) << 2));
}

/** The upper median of a channel of the pixels that go into a fit. */
function median(level: i32, pixels: usize, some: i32, channel: i32): i32 {
  memory.fill(histogram, 0, 256 * 4);
  for (let n = 0; n < some; n += strideOf(some)) {
    const pixel = pixelsOf(level) + ((<usize>pixelAt(pixels, n)) << 2);
    const bin = histogram + ((<usize>load<u8>(pixel + <usize>channel)) << 2);
    store<i32>(bin, load<i32>(bin) + 1);
  }
  let value = 0;
  let below = load<i32>(histogram);
  while (below <= count >> 1) below += load<i32>(histogram + ((<usize>++value) << 2));
  return value;
}
