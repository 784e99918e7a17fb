import type { Rectangle, Size } from '../raster.ts';
import type { Bytes } from './cutKernel.ts';

/** The trimap that a rectangle asks for: background outside it, open inside. */
export function constrainTo(rectangle: Rectangle, { width, height }: Size): Bytes {
  const trimap: Bytes = new Uint8Array(width * height);
  for (let y = rectangle.y; y < rectangle.y + rectangle.height; y++) {
    const start = y * width + rectangle.x;
    trimap.fill(128, start, start + rectangle.width);
  }
  return trimap;
}
