import type { Point, Size } from '../raster.ts';
import type { TakeSpan } from './paint.ts';
import type { BrushStroke } from './stroke.ts';

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
  for (let y = top; y <= bottom; y++) {
    const ends = [...onDisc(a, radius, y + 0.5), ...onDisc(b, radius, y + 0.5)];
    ends.push(...onSides(a, b, radius, y + 0.5));
    const first = Math.max(0, Math.ceil(Math.min(...ends) - 0.5));
    const end = Math.min(size.width, Math.floor(Math.max(...ends) - 0.5) + 1);
    if (first < end) take(y, first, end);
  }
}

/** Where a row (the height of its centres) meets a circle. */
function onDisc({ x, y }: Point, radius: number, row: number): number[] {
  const squared = radius ** 2 - (row - y) ** 2;
  return squared < 0 ? [] : [x - Math.sqrt(squared), x + Math.sqrt(squared)];
}

/** Where a row meets the two straight sides: the line from `a` to `b`, moved to either side by the radius. */
function onSides(a: Point, b: Point, radius: number, row: number): number[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length === 0 || dy === 0) return [];
  return [-radius, radius].flatMap((side) => {
    const [x, y] = [a.x - (side * dy) / length, a.y + (side * dx) / length];
    const along = (row - y) / dy;
    return along < 0 || along > 1 ? [] : [x + along * dx];
  });
}
