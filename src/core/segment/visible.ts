import type { Raster, Rectangle } from '../raster.ts';
import type { Mask } from './mask.ts';

/** All that can be seen inside a rectangle: foreground where the alpha is at least 128. */
export function visibleMask({ width, height, data }: Raster, rectangle: Rectangle): Mask {
  const mask: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let y = rectangle.y; y < rectangle.y + rectangle.height; y++) {
    for (let x = rectangle.x; x < rectangle.x + rectangle.width; x++) {
      const i = y * width + x;
      if (data[4 * i + 3]! >= 128) mask.data[i] = 255;
    }
  }
  return mask;
}
