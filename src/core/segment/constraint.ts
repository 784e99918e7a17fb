import type { Raster, Rectangle } from '../raster.ts';
import type { Bytes } from './cutKernel.ts';

/** Below this alpha a pixel is background for certain. */
export const OPAQUE = 128;

/** The trimap that a rectangle asks for: background outside it and where the picture is transparent, open inside. */
export function constrainTo(rectangle: Rectangle, raster: Raster): Bytes {
  const trimap = new Uint8Array(raster.width * raster.height);
  for (let y = rectangle.y; y < rectangle.y + rectangle.height; y++) {
    const start = y * raster.width + rectangle.x;
    trimap.fill(128, start, start + rectangle.width);
  }
  for (let i = 0, at = 3; i < trimap.length; i++, at += 4) {
    if (raster.data[at]! < OPAQUE) trimap[i] = 0;
  }
  return trimap;
}
