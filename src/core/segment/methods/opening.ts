import type { Raster, Rectangle, Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';

/** What every lighter method starts from. */
export interface Opening {
  readonly raster: Raster;
  /** Where the garment stands, in raster pixels. */
  readonly rectangle: Rectangle;
  /** What is sure: 0 background, 255 garment, 128 open. What is transparent is background. */
  readonly trimap: Bytes;
}

/** The mask that leaves what is sure as it is and asks `isGarment` of every open pixel. */
export function settle(
  { width, height }: Size,
  trimap: Bytes,
  isGarment: (pixel: number) => boolean,
): Mask {
  const data = trimap.map((sure, pixel) => (sure === 128 ? (isGarment(pixel) ? 255 : 0) : sure));
  return { width, height, data };
}

/** The pixels along the inside of a rectangle's four sides, each once. */
export function rimOf({ x, y, width, height }: Rectangle, size: Size): Uint32Array {
  const rim: number[] = [];
  for (let row = y; row < y + height; row++) {
    const isWhole = row === y || row === y + height - 1;
    const step = isWhole ? 1 : Math.max(1, width - 1);
    for (let column = x; column < x + width; column += step) rim.push(row * size.width + column);
  }
  return Uint32Array.from(rim);
}
