import type { Size } from '../../raster.ts';

/** One byte a cell: something that is known of a picture, laid out as the picture is. */
export type Plane = Uint8Array;

/** Planes of one grid, one after the other, each with a margin that repeats its outermost cells: so trees may look beyond the edge. */
export interface Planes {
  readonly grid: Size;
  /** Bytes from a cell to the one below it. */
  readonly stride: number;
  /** Bytes from a plane to the next. */
  readonly area: number;
  readonly bytes: Uint8Array;
}

/** How far the trees may look, in cells. */
export const MARGIN = 20;

/** Lays planes of a grid out for the trees. */
export function layOut(planes: readonly Plane[], grid: Size): Planes {
  const stride = grid.width + 2 * MARGIN;
  const area = stride * (grid.height + 2 * MARGIN);
  const bytes = new Uint8Array(area * planes.length);
  planes.forEach((plane, n) => {
    layPlane(plane, grid, bytes.subarray(n * area, (n + 1) * area));
  });
  return { grid, stride, area, bytes };
}

function layPlane(plane: Plane, { width, height }: Size, to: Uint8Array): void {
  const stride = width + 2 * MARGIN;
  for (let y = 0; y < height; y++) {
    const start = (y + MARGIN) * stride;
    to.fill(plane[y * width]!, start, start + MARGIN);
    to.set(plane.subarray(y * width, (y + 1) * width), start + MARGIN);
    to.fill(plane[(y + 1) * width - 1]!, start + MARGIN + width, start + stride);
  }
  const first = MARGIN * stride;
  const last = first + (height - 1) * stride;
  for (let y = 0; y < MARGIN; y++) {
    to.copyWithin(y * stride, first, first + stride);
    to.copyWithin(last + (y + 1) * stride, last, last + stride);
  }
}

/** Where a cell stands in a plane with its margin. */
export const addressOf = ({ stride }: Planes, x: number, y: number): number =>
  (y + MARGIN) * stride + x + MARGIN;

/** The mean of each cell's square of `radius` cells to every side, as far as it lies in the grid. */
export function blurred(plane: Plane, { width, height }: Size, radius: number): Plane {
  const values = Float32Array.from(plane);
  for (let y = 0; y < height; y++) averageLine(values, y * width, 1, width, radius);
  for (let x = 0; x < width; x++) averageLine(values, x, width, height, radius);
  return Uint8Array.from(values, Math.round);
}

/** Replaces `count` values from `start` in steps of `step` by their moving mean. */
function averageLine(
  values: Float32Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const line = new Float32Array(count);
  for (let n = 0; n < count; n++) line[n] = values[start + n * step]!;
  let sum = 0;
  for (let n = 0; n < Math.min(radius, count); n++) sum += line[n]!;
  for (let n = 0; n < count; n++) {
    if (n + radius < count) sum += line[n + radius]!;
    if (n > radius) sum -= line[n - radius - 1]!;
    values[start + n * step] =
      sum / (Math.min(count - 1, n + radius) - Math.max(0, n - radius) + 1);
  }
}
