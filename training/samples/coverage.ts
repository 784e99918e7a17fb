import type { Size } from '../../src/core/raster.ts';
import { emptyField, type Field } from './field.ts';
import type { Point } from './shape.ts';

/**
 * How much of each pixel lies inside a polygon, in [0, 1], exact to the area: signed areas are
 * gathered where edges cross a row and summed from left to right (Levien, "font-rs", 2016).
 * The polygon, in pixels, may reach beyond the picture.
 */
export function coverageOf(polygon: readonly Point[], size: Size): Field {
  const field = emptyField(size);
  const row = new Float32Array(size.width + 2);
  const { top, bottom } = rowsOf(polygon, size.height);
  for (let y = top; y < bottom; y++) {
    row.fill(0);
    for (let i = 0; i < polygon.length; i++)
      addEdge(row, size.width, y, polygon[i]!, polygon[(i + 1) % polygon.length]!);
    let sum = 0;
    for (let x = 0; x < size.width; x++) {
      sum += row[x]!;
      field.data[y * size.width + x] = Math.min(1, Math.abs(sum));
    }
  }
  return field;
}

function rowsOf(polygon: readonly Point[], height: number): { top: number; bottom: number } {
  const ys = polygon.map(([, y]) => y);
  return {
    top: Math.max(0, Math.floor(Math.min(...ys))),
    bottom: Math.min(height, Math.ceil(Math.max(...ys))),
  };
}

/** Adds the part of an edge that crosses row `y`. */
function addEdge(row: Float32Array, width: number, y: number, a: Point, b: Point): void {
  const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a];
  const from = Math.max(y, upper[1]);
  const to = Math.min(y + 1, lower[1]);
  if (to <= from) return;
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1]);
  const inFrame = (x: number) => Math.min(width, Math.max(0, x));
  const x0 = inFrame(upper[0] + (from - upper[1]) * slope);
  const x1 = inFrame(upper[0] + (to - upper[1]) * slope);
  addArea(row, Math.min(x0, x1), Math.max(x0, x1), (to - from) * (a[1] < b[1] ? 1 : -1));
}

/** Spreads the signed height `d` of an edge over the pixels between its ends `left` and `right`. */
function addArea(row: Float32Array, left: number, right: number, d: number): void {
  const first = Math.floor(left);
  const last = Math.max(first, Math.ceil(right) - 1);
  const span = right - left;
  // Share of the edge's area to the right of it, up to the right end of pixel `x`.
  const covered = (x: number) => {
    if (x + 1 >= right) return x + 1 - (left + right) / 2;
    return (x + 1 - left) ** 2 / (2 * span);
  };
  let before = 0;
  let increment = 0;
  for (let x = first; x <= last; x++) {
    const area = covered(x) - before;
    row[x] = row[x]! + d * (area - increment);
    increment = area;
    before += area;
  }
  row[last + 1] = row[last + 1]! + d * (1 - increment);
}
