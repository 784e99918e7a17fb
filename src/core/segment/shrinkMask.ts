import type { Size } from '../raster.ts';
import type { Mask } from './mask.ts';

/** A mask at a smaller size: each pixel as the mask is at its middle. */
export function shrinkMask(mask: Mask, { width, height }: Size): Mask {
  const small: Mask = { width, height, data: new Uint8Array(width * height) };
  const columns = Uint32Array.from({ length: width }, (_, x) => ((x + 0.5) * mask.width) / width);
  for (let y = 0, i = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * mask.height) / height) * mask.width;
    for (let x = 0; x < width; x++, i++) small.data[i] = mask.data[row + columns[x]!]!;
  }
  return small;
}
