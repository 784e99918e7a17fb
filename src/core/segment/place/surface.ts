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
  return solve(picture, thinned(pixels), () => 1);
}

/**
 * The surface that most of the pixels lie near to, whatever the others are: least squares with weights
 * 1 / (1 + (d / scale)^2)^2 for a falling scale (Geman, McClure 1987; graduated as in Blake, Zisserman 1987), begun
 * at the median colour.
 */
export function fitMostly(picture: Raster, pixels: Uint32Array): Surface {
  const few = thinned(pixels);
  let surface = flatSurface(
    [0, 1, 2].map((c) => medianOf(few.map((i) => picture.data[4 * i + c]!))),
  );
  for (const scale of SCALES) {
    const distances = distancesFrom(surface, picture, few);
    surface = solve(picture, few, (n) => 1 / (1 + (distances[n]! / scale) ** 2) ** 2);
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
  const basis = new Float64Array(TERMS);
  const distances = new Float64Array(pixels.length);
  for (let n = 0; n < pixels.length; n++) {
    const pixel = pixels[n]!;
    setBasis(basis, picture, pixel);
    let squared = 0;
    for (let c = 0; c < 3; c++) {
      let off = picture.data[4 * pixel + c]!;
      for (let i = 0; i < TERMS; i++) off -= surface[c * TERMS + i]! * basis[i]!;
      squared += off * off;
    }
    distances[n] = Math.sqrt(squared);
  }
  return distances;
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

/** Writes 1, x, y, x^2, xy, y^2 at the middle of a pixel. */
function setBasis(basis: Float64Array, { width, height }: Raster, pixel: number): void {
  const column = pixel % width;
  const x = (2 * column + 1) / width - 1;
  const y = (2 * ((pixel - column) / width) + 1) / height - 1;
  basis[0] = 1;
  basis[1] = x;
  basis[2] = y;
  basis[3] = x * x;
  basis[4] = x * y;
  basis[5] = y * y;
}

/** Weighted least squares by the normal equations. */
function solve(picture: Raster, pixels: Uint32Array, weightOf: (n: number) => number): Surface {
  const system = new Float64Array(TERMS * COLUMNS);
  const basis = new Float64Array(TERMS);
  let total = 0;
  for (let n = 0; n < pixels.length; n++) {
    const pixel = pixels[n]!;
    setBasis(basis, picture, pixel);
    const weight = weightOf(n);
    total += weight;
    for (let i = 0; i < TERMS; i++) {
      const row = i * COLUMNS;
      const part = weight * basis[i]!;
      for (let j = 0; j < TERMS; j++) system[row + j]! += part * basis[j]!;
      for (let c = 0; c < 3; c++) system[row + TERMS + c]! += part * picture.data[4 * pixel + c]!;
    }
  }
  for (let i = 1; i < TERMS; i++) system[i * COLUMNS + i]! += RIDGE * total + Number.MIN_VALUE;
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
