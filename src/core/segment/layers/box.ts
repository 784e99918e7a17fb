import type { Size } from '../../raster.ts';
import type { Plane } from './planes.ts';

/** Where something lies in a grid, in cells; edges may lie between cells. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Its mass as a share of the whole grid, in [0, 1]. */
  readonly share: number;
}

/** Share of the mass that may lie outside at each side. */
const STRAY = 0.02;

export const frameOf = ({ width, height }: Size): Box => ({
  left: 0,
  right: width,
  top: 0,
  bottom: height,
  share: 1,
});

/** The box of a plane's mass, without the outermost of it; the frame where there is none. */
export function weightedBox(mass: Plane, grid: Size): Box {
  const columns = new Float64Array(grid.width);
  const rows = new Float64Array(grid.height);
  let total = 0;
  for (let y = 0, i = 0; y < grid.height; y++) {
    for (let x = 0; x < grid.width; x++, i++) {
      columns[x]! += mass[i]!;
      rows[y]! += mass[i]!;
      total += mass[i]!;
    }
  }
  if (total === 0) return { ...frameOf(grid), share: 0 };
  const [left, right] = extentOf(columns, total * STRAY);
  const [top, bottom] = extentOf(rows, total * STRAY);
  return { left, right, top, bottom, share: total / (255 * mass.length) };
}

function extentOf(sums: Float64Array, stray: number): readonly [number, number] {
  let first = 0;
  for (let sum = sums[0]!; sum <= stray; sum += sums[++first]!);
  let last = sums.length - 1;
  for (let sum = sums[last]!; sum <= stray; sum += sums[--last]!);
  return [first, last + 1];
}

/**
 * Places relative to a box, one plane each: from its left to its right, how far from its middle line, from its top to its
 * bottom, and down from its top in widths of the box. Beyond the box the planes go on for as much again.
 */
export function boxPlanes({ left, right, top, bottom }: Box, { width, height }: Size): Plane[] {
  const planes = [0, 1, 2, 3].map(() => new Uint8Array(width * height));
  const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
  for (let y = 0, i = 0; y < height; y++) {
    const v = (y + 0.5 - top) / (bottom - top);
    const down = (y + 0.5 - top) / (right - left);
    for (let x = 0; x < width; x++, i++) {
      const u = (x + 0.5 - left) / (right - left);
      planes[0]![i] = clamp(64 + 128 * u);
      planes[1]![i] = clamp(256 * Math.abs(u - 0.5));
      planes[2]![i] = clamp(64 + 128 * v);
      planes[3]![i] = clamp(64 + 32 * down);
    }
  }
  return planes;
}
