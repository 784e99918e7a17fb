import type { Point, Size } from '../../../core/raster.ts';
import type { Cursor } from '../tools/useKeyCursor.ts';

/** The pixel at a cursor. Keys lead as far as the picture's edge, which is its last pixel; a pointer beside it is nowhere. */
export function placeIn({ width, height }: Size, { at, by }: Cursor): Point | null {
  const x = Math.floor(at.x);
  const y = Math.floor(at.y);
  if (by === 'keys') return { x: Math.min(width - 1, x), y: Math.min(height - 1, y) };
  return x >= 0 && y >= 0 && x < width && y < height ? { x, y } : null;
}
