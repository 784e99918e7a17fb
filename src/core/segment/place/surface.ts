import type { Raster } from '../../raster.ts';

/**
 * A colour that changes slowly over a picture, as light falls off on a paper sweep: a quadratic for each channel in x and y,
 * which run from -1 to 1 over the picture. The weights of 1, x, y, x^2, xy and y^2 for red, then green,
 * then blue; values in 8-bit sRGB. Good for a picture at any size.
 */
export type Surface = Float64Array;

const TERMS = 6;
/** The system of equations has a column for each term and one for each channel. */
const COLUMNS = TERMS + 3;
/** Keeps the system regular where pixels are few, and slopes small where nothing asks for them. */
const RIDGE = 1e-3;
/** Distances are judged by these scales in turn: at first nearly every pixel counts, at last the near ones. */
const SCALES = [60, 40, 30, 20, 15, 10, 10];

/** No more pixels than this go into a fit: evenly spread ones stand for the others. */
const ENOUGH = 600;

/** The surface of least squares through pixels (indices into `picture`, at least one). */
export function fitSurface(picture: Raster, pixels: Uint32Array): Surface {
  const points = pointsOf(picture, thinned(pixels));
  return solve(points, new Float64Array(points.length / COLUMNS).fill(1));
}

/**
 * The surface that most of the pixels lie near to, whatever the others are: least squares with weights
 * 1 / (1 + (d / scale)^2)^2 for a falling scale (Geman, McClure 1987; graduated as in Blake, Zisserman 1987), begun
 * at the median colour.
 */
export function fitMostly(picture: Raster, pixels: Uint32Array): Surface {
  const few = thinned(pixels);
  const points = pointsOf(picture, few);
  let surface = flatSurface(
    [0, 1, 2].map((c) => medianOf(few.map((i) => picture.data[4 * i + c]!))),
  );
  const weights = new Float64Array(few.length);
  for (const scale of SCALES) {
    for (let n = 0; n < few.length; n++)
      weights[n] = 1 / (1 + squaredDistance(surface, points, n * COLUMNS) / (scale * scale)) ** 2;
    surface = solve(points, weights);
  }
  return surface;
}

/** The upper median. */
const medianOf = (values: Uint32Array): number => values.sort()[values.length >> 1]!;

const thinned = (pixels: Uint32Array): Uint32Array => {
  const stride = Math.ceil(pixels.length / ENOUGH);
  return pixels.filter((_, n) => n % stride === 0);
};

/** How far the colours of pixels are from the surface there, Euclidean in 8-bit RGB. */
export function distancesFrom(
  surface: Surface,
  picture: Raster,
  pixels: Uint32Array,
): Float64Array {
  const point = new Float64Array(COLUMNS);
  const distances = new Float64Array(pixels.length);
  for (let n = 0; n < pixels.length; n++) {
    setPoint(point, 0, picture, pixels[n]!);
    distances[n] = Math.sqrt(squaredDistance(surface, point, 0));
  }
  return distances;
}

/** How far a point's colour is from the surface there, squared. */
function squaredDistance(surface: Surface, points: Float64Array, at: number): number {
  let squared = 0;
  for (let c = 0; c < 3; c++) {
    let off = points[at + TERMS + c]!;
    for (let i = 0; i < TERMS; i++) off -= surface[c * TERMS + i]! * points[at + i]!;
    squared += off * off;
  }
  return squared;
}

/** The surface's mean over the picture, for each channel. */
export function meanOf(surface: Surface): readonly [number, number, number] {
  const mean = (c: number) =>
    surface[c * TERMS]! + (surface[c * TERMS + 3]! + surface[c * TERMS + 5]!) / 3;
  return [mean(0), mean(1), mean(2)];
}

/** How far the surface strays from its mean, at most, looked for in the corners and the middle; in 8-bit RGB. */
export function unevennessOf(surface: Surface): number {
  const mean = meanOf(surface);
  const off = (c: number, x: number, y: number): number => {
    const [one, u, v, uu, uv, vv] = surface.subarray(c * TERMS, (c + 1) * TERMS);
    return one! + u! * x + v! * y + uu! * x * x + uv! * x * y + vv! * y * y - mean[c]!;
  };
  let most = 0;
  for (const x of [-1, 0, 1])
    for (const y of [-1, 0, 1])
      most = Math.max(most, Math.hypot(off(0, x, y), off(1, x, y), off(2, x, y)));
  return most;
}

/** The even surface of one colour. */
export function flatSurface(colour: readonly number[]): Surface {
  const surface = new Float64Array(3 * TERMS);
  for (let c = 0; c < 3; c++) surface[c * TERMS] = colour[c]!;
  return surface;
}

/** Pixels as the system of equations takes them: 1, x, y, x^2, xy and y^2 at the middle of each, then red, green and blue. */
function pointsOf(picture: Raster, pixels: Uint32Array): Float64Array {
  const points = new Float64Array(COLUMNS * pixels.length);
  for (let n = 0; n < pixels.length; n++) setPoint(points, n * COLUMNS, picture, pixels[n]!);
  return points;
}

function setPoint(points: Float64Array, at: number, picture: Raster, pixel: number): void {
  const { width, height, data } = picture;
  const column = pixel % width;
  const x = (2 * column + 1) / width - 1;
  const y = (2 * ((pixel - column) / width) + 1) / height - 1;
  points[at] = 1;
  points[at + 1] = x;
  points[at + 2] = y;
  points[at + 3] = x * x;
  points[at + 4] = x * y;
  points[at + 5] = y * y;
  for (let c = 0; c < 3; c++) points[at + TERMS + c] = data[4 * pixel + c]!;
}

/** Weighted least squares through points, a weight each, by the normal equations. */
function solve(points: Float64Array, weights: Float64Array): Surface {
  const system = new Float64Array(TERMS * COLUMNS);
  let total = 0;
  for (let n = 0, at = 0; n < weights.length; n++, at += COLUMNS) {
    const weight = weights[n]!;
    total += weight;
    for (let i = 0; i < TERMS; i++) {
      const part = weight * points[at + i]!;
      // The system is symmetric: the lower half is filled in afterwards.
      for (let j = i; j < COLUMNS; j++) system[i * COLUMNS + j]! += part * points[at + j]!;
    }
  }
  for (let i = 1; i < TERMS; i++) {
    for (let j = 0; j < i; j++) system[i * COLUMNS + j] = system[j * COLUMNS + i]!;
    system[i * COLUMNS + i]! += RIDGE * total + Number.MIN_VALUE;
  }
  eliminate(system);
  return Float64Array.from(
    { length: 3 * TERMS },
    (_, i) => system[(i % TERMS) * COLUMNS + TERMS + Math.floor(i / TERMS)]!,
  );
}

/** Gauss and Jordan's elimination; the matrix is positive definite, so no pivot is sought. */
function eliminate(system: Float64Array): void {
  for (let i = 0; i < TERMS; i++) {
    const pivot = system[i * COLUMNS + i]!;
    for (let j = i; j < COLUMNS; j++) system[i * COLUMNS + j]! /= pivot;
    for (let k = 0; k < TERMS; k++) {
      const factor = system[k * COLUMNS + i]!;
      if (k === i) continue;
      for (let j = i; j < COLUMNS; j++)
        system[k * COLUMNS + j]! -= factor * system[i * COLUMNS + j]!;
    }
  }
}
