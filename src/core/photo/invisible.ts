import type { Raster } from '../raster.ts';
import { unreadable } from './imageHeader.ts';

/** What to say of a picture in which nothing can be seen. */
export const invisibleFailure = unreadable(
  'decode',
  'The whole picture is transparent. Export it with its pixels visible.',
);

/** Whether every pixel is more transparent than not: alpha below 128. */
export function isInvisible({ data }: Raster): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i]! >= 128) return false;
  return true;
}
