import type { Point, Size } from '../../raster.ts';
import type { LassoStroke } from '../stroke.ts';
import type { TakeSpan } from './paint.ts';

/** Takes every pixel whose centre the closed line goes round an odd number of times, row by row. */
export function sweepLasso({ points }: LassoStroke, size: Size, take: TakeSpan): void {
  const heights = points.map(({ y }) => y);
  const top = Math.max(0, Math.ceil(Math.min(...heights) - 0.5));
  const bottom = Math.min(size.height - 1, Math.floor(Math.max(...heights) - 0.5));
  for (let y = top; y <= bottom; y++) {
    const crossings = crossingsOf(points, y + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const first = Math.max(0, Math.ceil(crossings[i]! - 0.5));
      const end = Math.min(size.width, Math.ceil(crossings[i + 1]! - 0.5));
      if (first < end) take(y, first, end);
    }
  }
}

/** Where a row crosses the closed line, from the left. A corner on the row belongs to the side that goes down from it. */
function crossingsOf(points: readonly Point[], row: number): number[] {
  const crossings: number[] = [];
  points.forEach((b, i) => {
    const a = points.at(i - 1)!;
    if (a.y <= row === b.y <= row) return;
    crossings.push(a.x + ((row - a.y) / (b.y - a.y)) * (b.x - a.x));
  });
  return crossings.sort((a, b) => a - b);
}
