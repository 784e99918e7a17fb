import type { Size } from '../../src/core/raster.ts';
import type { Point } from './shape.ts';

/** A pixel near a path. Lengths in pixels. */
export interface NearPath {
  readonly x: number;
  readonly y: number;
  /** Distance to the path. */
  readonly away: number;
  /** How far along the path the nearest point lies, as a share of its length, [0, 1]. */
  readonly along: number;
}

interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
  /** Length of the path before this segment. */
  readonly walked: number;
}

export function lengthOf(path: readonly Point[]): number {
  return segmentsOf(path).reduce((sum, { length }) => sum + length, 0);
}

/**
 * Visits every pixel within `reach` of a path, in rows. `sway` (at most `reach`) moves a place
 * before it is measured: it makes a straight path bend.
 */
export function nearPath(
  path: readonly Point[],
  reach: number,
  size: Size,
  visit: (near: NearPath) => void,
  sway: (x: number, y: number) => number = () => 0,
): void {
  const segments = segmentsOf(path);
  const total = lengthOf(path);
  const margin = reach * 1.5;
  const rows = spanOf(
    path.map(([, y]) => y),
    margin,
    size.height,
  );
  for (let y = rows.from; y < rows.to; y++) {
    // Only the segments that pass near this row: what makes long folds cheap.
    const here = segments.filter(({ from, to }) => isNear(from[1], to[1], y, margin));
    const columns = spanOf(
      here.flatMap(({ from, to }) => [from[0], to[0]]),
      margin,
      size.width,
    );
    for (let x = columns.from; x < columns.to; x++) {
      const moved = sway(x, y);
      const { away, along } = nearest(here, x + moved, y + moved);
      if (away <= reach) visit({ x, y, away, along: along / total });
    }
  }
}

function segmentsOf(path: readonly Point[]): Segment[] {
  let walked = 0;
  return path.slice(1).map((to, i) => {
    const from = path[i]!;
    const length = Math.max(1e-6, Math.hypot(to[0] - from[0], to[1] - from[1]));
    walked += length;
    return { from, to, length, walked: walked - length };
  });
}

const isNear = (a: number, b: number, value: number, margin: number): boolean =>
  value >= Math.min(a, b) - margin && value <= Math.max(a, b) + margin;

function spanOf(values: readonly number[], margin: number, end: number) {
  return {
    from: Math.max(0, Math.floor(Math.min(...values) - margin)),
    to: Math.min(end, Math.ceil(Math.max(...values) + margin) + 1),
  };
}

function nearest(segments: readonly Segment[], x: number, y: number) {
  let away = Infinity;
  let along = 0;
  for (const { from, to, length, walked } of segments) {
    const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const reached = (x - from[0]) * dx + (y - from[1]) * dy;
    const t = Math.min(length, Math.max(0, reached));
    const distance = Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
    if (distance < away) [away, along] = [distance, walked + t];
  }
  return { away, along };
}
