import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Paint, Stroke } from '../stroke.ts';
import { sweepBrush } from './sweepBrush.ts';
import { sweepLasso } from './sweepLasso.ts';

/** What a painted pixel is for certain, as a trimap has it; 128 where nothing is said. */
const said: Readonly<Record<Paint, number>> = { keep: 255, reject: 0, erase: 128 };

/** Takes the pixels of one row from `first` to before `end`; both inside the raster. */
export type TakeSpan = (y: number, first: number, end: number) => void;

/**
 * All that was painted, one byte a pixel: 255 kept, 0 rejected, 128 nothing is said. Later strokes lie over earlier ones;
 * what is erased is as if it had never been painted. Strokes may leave the raster.
 */
export function paint(strokes: readonly Stroke[], size: Size): Bytes {
  const painted: Bytes = new Uint8Array(size.width * size.height).fill(128);
  for (const stroke of strokes) {
    const value = said[stroke.paint];
    const take: TakeSpan = (y, first, end) => {
      painted.fill(value, y * size.width + first, y * size.width + end);
    };
    if (stroke.kind === 'brush') sweepBrush(stroke, size, take);
    else sweepLasso(stroke, size, take);
  }
  return painted;
}

/** A trimap with paint over it: what a person painted holds, inside a rectangle and outside it. */
export function paintOver(trimap: Bytes, painted: Bytes): Bytes {
  return trimap.map((sure, i) => (painted[i] === 128 ? sure : painted[i]!));
}
