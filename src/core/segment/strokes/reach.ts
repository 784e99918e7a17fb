import type { Raster, Size } from '../../raster.ts';

/** What a step from pixel to pixel costs by itself, in 8-bit RGB: paint does not reach along an even wall for ever. */
const STEP = 2;
/** Forth and back over the picture so many times: exact but for ways that wind more often. */
const SWEEPS = 2;

/** The cost of a step from each pixel to the next on the right, and to the next below. */
export interface Costs extends Size {
  readonly right: Float32Array;
  readonly down: Float32Array;
}

/** What steps across a picture cost: how far the two colours are apart (Euclidean, 8-bit RGB), and a little for the way. */
export function costsOf({ width, height, data }: Raster): Costs {
  const right = new Float32Array(width * height);
  const down = new Float32Array(width * height);
  const between = (a: number, b: number) =>
    STEP +
    Math.sqrt(
      (data[a]! - data[b]!) ** 2 +
        (data[a + 1]! - data[b + 1]!) ** 2 +
        (data[a + 2]! - data[b + 2]!) ** 2,
    );
  for (let i = 0; i < right.length; i++) {
    if (i + 1 < right.length) right[i] = between(4 * i, 4 * i + 4);
    if (i + width < right.length) down[i] = between(4 * i, 4 * (i + width));
  }
  return { width, height, right, down };
}

/**
 * How far each pixel is along the cheapest way from anywhere, where each has a distance to begin with (infinite where no way
 * begins): the geodesic distance of Criminisi, Sharp and Blake (2008), by raster scans (Borgefors 1986).
 */
export function distancesTo(beginnings: Float32Array, costs: Costs): Float32Array {
  const distances = beginnings.slice();
  if (beginnings.every((distance) => distance === Number.POSITIVE_INFINITY)) return distances;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    sweepForth(distances, costs);
    sweepBack(distances, costs);
  }
  return distances;
}

function sweepForth(distances: Float32Array, { width, height, right, down }: Costs): void {
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      let least = distances[i]!;
      const west = x > 0 ? distances[i - 1]! + right[i - 1]! : least;
      const north = y > 0 ? distances[i - width]! + down[i - width]! : least;
      if (west < least) least = west;
      if (north < least) least = north;
      distances[i] = least;
    }
  }
}

function sweepBack(distances: Float32Array, { width, height, right, down }: Costs): void {
  for (let y = height - 1, i = width * height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, i--) {
      let least = distances[i]!;
      const east = x + 1 < width ? distances[i + 1]! + right[i]! : least;
      const south = y + 1 < height ? distances[i + width]! + down[i]! : least;
      if (east < least) least = east;
      if (south < least) least = south;
      distances[i] = least;
    }
  }
}
