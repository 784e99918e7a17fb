import type { Point, Size } from '../../raster.ts';
import type { BrushStroke } from '../stroke.ts';
import type { TakeSpan } from './paint.ts';

/** Takes every pixel whose centre is within the radius of the line through the points, row by row; some of them twice. */
export function sweepBrush({ points, radius }: BrushStroke, size: Size, take: TakeSpan): void {
  points.forEach((point, i) => {
    sweepCapsule(points[i - 1] ?? point, point, radius, size, take);
  });
}

/** All within `radius` of the line from `a` to `b`: it is convex, so a row meets it in one span. */
function sweepCapsule(a: Point, b: Point, radius: number, size: Size, take: TakeSpan): void {
  const top = Math.max(0, Math.ceil(Math.min(a.y, b.y) - radius - 0.5));
  const bottom = Math.min(size.height - 1, Math.floor(Math.max(a.y, b.y) + radius - 0.5));
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const widen = radius / Math.hypot(dx, dy);
  for (let y = top; y <= bottom; y++) {
    const halfA = halfChord(radius, y + 0.5 - a.y);
    const halfB = halfChord(radius, y + 0.5 - b.y);
    let left = Math.min(a.x - halfA, b.x - halfB);
    let right = Math.max(a.x + halfA, b.x + halfB);
    // The two straight sides are the line itself, moved across its direction. None where the points are one.
    for (let side = -widen; side <= widen; side += 2 * widen) {
      const along = (y + 0.5 - a.y - side * dx) / dy;
      if (!(along >= 0 && along <= 1)) continue;
      left = Math.min(left, a.x - side * dy + along * dx);
      right = Math.max(right, a.x - side * dy + along * dx);
    }
    const first = Math.max(0, Math.ceil(left - 0.5));
    const end = Math.min(size.width, Math.floor(right - 0.5) + 1);
    if (first < end) take(y, first, end);
  }
}

/** Half of what a circle cuts out of a line at this distance from its middle; less than nothing where it is further away. */
function halfChord(radius: number, distance: number): number {
  const squared = radius ** 2 - distance ** 2;
  return squared < 0 ? Number.NEGATIVE_INFINITY : Math.sqrt(squared);
}
