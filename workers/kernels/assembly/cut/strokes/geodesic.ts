/**
 * @file How far each pixel of a level is from where ways begin: the geodesic distance of Criminisi, Sharp and Blake (2008), by raster
 * scans (Borgefors 1986). A step costs how far the two colours are apart (Euclidean, 8-bit RGB), and a little for the way.
 */
import { take } from '../arena';
import { heightOf, pixelsOf, widthOf } from '../levels';

/** What a step costs by itself, in 8-bit RGB: paint does not reach along an even wall for ever. */
const STEP: f64 = 2;
/** Forth and back over the picture so many times: exact but for ways that wind more often. */
const SWEEPS = 2;

let width = 0;
let height = 0;
let distances: usize = 0;
/** The cost of a step from each pixel to the next on the right, and to the next below; f32. */
let right: usize = 0;
let down: usize = 0;

/** Goes on from the distances that ways begin with, f32 a pixel, infinite where none begins. */
export function spreadDistances(level: i32, beginnings: usize): void {
  width = widthOf(level);
  height = heightOf(level);
  distances = beginnings;
  layCosts(pixelsOf(level));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sweepForth();
    sweepBack();
  }
}

function layCosts(pixels: usize): void {
  const area = width * height;
  right = take((<usize>area) << 2);
  down = take((<usize>area) << 2);
  for (let i = 0; i < area; i++) {
    const pixel = pixels + ((<usize>i) << 2);
    if (i + 1 < area) store<f32>(right + ((<usize>i) << 2), costBetween(pixel, pixel + 4));
    if (i + width < area)
      store<f32>(down + ((<usize>i) << 2), costBetween(pixel, pixel + ((<usize>width) << 2)));
  }
}

function costBetween(a: usize, b: usize): f32 {
  let squared = 0;
  for (let c: usize = 0; c < 3; c++) {
    const off = <i32>load<u8>(a + c) - <i32>load<u8>(b + c);
    squared += off * off;
  }
  return <f32>(STEP + Math.sqrt(<f64>squared));
}

function sweepForth(): void {
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (x > 0) approach(i, i - 1, right, i - 1);
      if (y > 0) approach(i, i - width, down, i - width);
    }
}

function sweepBack(): void {
  for (let y = height - 1, i = width * height - 1; y >= 0; y--)
    for (let x = width - 1; x >= 0; x--, i--) {
      if (x + 1 < width) approach(i, i + 1, right, i);
      if (y + 1 < height) approach(i, i + width, down, i);
    }
}

/** Lets a pixel be reached by way of another, where that is nearer. */
function approach(pixel: i32, other: i32, costs: usize, step: i32): void {
  const at = distances + ((<usize>pixel) << 2);
  const way =
    <f64>load<f32>(distances + ((<usize>other) << 2)) +
    <f64>load<f32>(costs + ((<usize>step) << 2));
  store<f32>(at, <f32>min<f64>(<f64>load<f32>(at), way));
}
