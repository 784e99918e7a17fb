/**
 * @file A colour that changes slowly over a picture: a quadratic in x and y for each channel, fitted by least squares through the normal
 * equations. A surface is 18 f64: the weights of 1, x, y, x^2, xy and y^2 for red, then green, then blue; x and y run
 * from -1 to 1 over the picture. A point is 9 f64: those six terms at the middle of a pixel, then its colour.
 */
import { heightOf, pixelsOf, widthOf } from '../levels';

const TERMS = 6;
/** The system of equations has a column for each term and one for each channel. */
const COLUMNS = 9;
export const POINT_BYTES: usize = 9 * 8;
export const SURFACE_BYTES: usize = 18 * 8;
/** Keeps the system regular where pixels are few, and slopes small where nothing asks for them. */
const RIDGE: f64 = 1e-3;
/** Rows of the system one after the other, f64. */
const system: usize = memory.data(6 * 9 * 8, 16);

function cell(row: i32, column: i32): usize {
  return system + ((<usize>(row * COLUMNS + column)) << 3);
}

function numberAt(numbers: usize, n: i32): f64 {
  return load<f64>(numbers + ((<usize>n) << 3));
}

/** Writes the point of a pixel of a level. */
export function setPoint(point: usize, level: i32, pixel: i32): void {
  const width = widthOf(level);
  const x: f64 = <f64>(2 * (pixel % width) + 1) / <f64>width - 1;
  const y: f64 = <f64>(2 * (pixel / width) + 1) / <f64>heightOf(level) - 1;
  store<f64>(point, 1);
  store<f64>(point, x, 8);
  store<f64>(point, y, 16);
  store<f64>(point, x * x, 24);
  store<f64>(point, x * y, 32);
  store<f64>(point, y * y, 40);
  const colour = pixelsOf(level) + ((<usize>pixel) << 2);
  for (let c: usize = 0; c < 3; c++) store<f64>(point + (c << 3), <f64>load<u8>(colour + c), 48);
}

/** How far a point's colour is from a surface there, squared; in 8-bit RGB. */
export function squaredDistance(surface: usize, point: usize): f64 {
  let squared: f64 = 0;
  for (let c = 0; c < 3; c++) {
    let off = numberAt(point, TERMS + c);
    for (let i = 0; i < TERMS; i++) off -= numberAt(surface, c * TERMS + i) * numberAt(point, i);
    squared += off * off;
  }
  return squared;
}

/** Begins a fit. */
export function clearSystem(): void {
  memory.fill(system, 0, 6 * 9 * 8);
}

/** Lets a point count with a weight. The system is symmetric: `solve` fills in the lower half. */
export function addPoint(point: usize, weight: f64): void {
  for (let i = 0; i < TERMS; i++) {
    const part = weight * numberAt(point, i);
    for (let j = i; j < COLUMNS; j++)
      store<f64>(cell(i, j), load<f64>(cell(i, j)) + part * numberAt(point, j));
  }
}

/** Writes the surface of least squares; `total`: the sum of all weights. */
export function solve(total: f64, surface: usize): void {
  for (let i = 1; i < TERMS; i++) {
    for (let j = 0; j < i; j++) store<f64>(cell(i, j), load<f64>(cell(j, i)));
    store<f64>(cell(i, i), load<f64>(cell(i, i)) + (RIDGE * total + f64.MIN_VALUE));
  }
  for (let i = 0; i < TERMS; i++) eliminate(i);
  for (let n = 0; n < 3 * TERMS; n++)
    store<f64>(surface + ((<usize>n) << 3), load<f64>(cell(n % TERMS, TERMS + n / TERMS)));
}

/** A step of Gauss and Jordan's elimination; the matrix is positive definite, so no pivot is sought. */
function eliminate(i: i32): void {
  const pivot = load<f64>(cell(i, i));
  for (let j = i; j < COLUMNS; j++) store<f64>(cell(i, j), load<f64>(cell(i, j)) / pivot);
  for (let k = 0; k < TERMS; k++) {
    if (k == i) continue;
    const factor = load<f64>(cell(k, i));
    for (let j = i; j < COLUMNS; j++)
      store<f64>(cell(k, j), load<f64>(cell(k, j)) - factor * load<f64>(cell(i, j)));
  }
}
