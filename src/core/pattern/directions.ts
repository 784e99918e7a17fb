import type { CloseUp } from './closeUp.ts';

/** Which way the edges of a plane run, whatever their turn. */
export interface Directions {
  /** 1: all run one way; 0: all ways alike. Over the whole garment, and within its tiles at the median. */
  readonly oneWay: number;
  readonly oneWayNearby: number;
  /** The same for edges that run one way or across it: stripes and checks alike. */
  readonly twoWays: number;
  readonly twoWaysNearby: number;
  /** Share of the edges' strength within the strongest tenth and quarter of the tiles. */
  readonly strongestTenth: number;
  readonly strongestQuarter: number;
  /** How strong edges are: root mean square slope in the weakest quarter, at the median, and in the strongest quarter of the tiles. */
  readonly quiet: number;
  readonly usual: number;
  readonly loud: number;
}

/** Sides of a tile in pixels. */
const side = 12;

/** Sums of a tile: pixels, the squares of their slopes, and these at twice and at four times their angle. */
type Tile = readonly [number, number, number, number, number, number];

/**
 * Slopes gathered by the structure tensor (Bigun, Granlund 1987): with angles doubled both sides of a stripe speak for the same
 * direction, with angles doubled once more threads that cross do.
 */
export function directionsOf(plane: Float32Array, close: CloseUp): Directions {
  const sums = slopeSums(plane, close);
  const tiles = Array.from(
    { length: sums.length / 6 },
    (_, n) => [...sums.subarray(6 * n, 6 * n + 6)] as unknown as Tile,
  );
  return summary(tiles.filter(([count]) => count > (side * side) / 3));
}

function slopeSums(plane: Float32Array, { width, height, inside }: CloseUp): Float64Array {
  const across = Math.ceil(width / side);
  const sums = new Float64Array(6 * across * Math.ceil(height / side));
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      if ((inside[i - 1]! & inside[i + 1]! & inside[i - width]! & inside[i + width]!) === 0)
        continue;
      const at = 6 * (((y / side) | 0) * across + ((x / side) | 0));
      const dx = plane[i + 1]! - plane[i - 1]!;
      const dy = plane[i + width]! - plane[i - width]!;
      const twice = dx * dx - dy * dy;
      const cross = 2 * dx * dy;
      const strength = dx * dx + dy * dy + 1e-12;
      sums[at]!++;
      sums[at + 1]! += strength;
      sums[at + 2]! += twice;
      sums[at + 3]! += cross;
      sums[at + 4]! += (twice * twice - cross * cross) / strength;
      sums[at + 5]! += (2 * twice * cross) / strength;
    }
  return sums;
}

const nothing: Directions = {
  oneWay: 0,
  oneWayNearby: 0,
  twoWays: 0,
  twoWaysNearby: 0,
  strongestTenth: 0,
  strongestQuarter: 0,
  quiet: 0,
  usual: 0,
  loud: 0,
};

function summary(tiles: readonly Tile[]): Directions {
  const total = (n: 1 | 2 | 3 | 4 | 5) => tiles.reduce((sum, tile) => sum + tile[n], 0);
  const strength = total(1);
  if (strength === 0) return nothing;
  const byStrength = [...tiles].sort((a, b) => b[1] / b[0] - a[1] / a[0]);
  const topShare = (part: number) =>
    byStrength
      .slice(0, Math.max(1, Math.round(part * tiles.length)))
      .reduce((sum, tile) => sum + tile[1], 0) / strength;
  const slopeAt = (part: number) => {
    const [count, sum] = byStrength[Math.floor(part * (tiles.length - 1))]!;
    return Math.sqrt(sum / count);
  };
  return {
    oneWay: Math.hypot(total(2), total(3)) / strength,
    twoWays: Math.hypot(total(4), total(5)) / strength,
    oneWayNearby: median(tiles.map((tile) => Math.hypot(tile[2], tile[3]) / (tile[1] + 1e-9))),
    twoWaysNearby: median(tiles.map((tile) => Math.hypot(tile[4], tile[5]) / (tile[1] + 1e-9))),
    strongestTenth: topShare(0.1),
    strongestQuarter: topShare(0.25),
    quiet: slopeAt(0.75),
    usual: slopeAt(0.5),
    loud: slopeAt(0.25),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}
