import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';

/**
 * Closing (Serra 1982, chapter 2): grown by a square of `radius` pixels to each side, then shrunk by it, so that gaps of up to
 * twice the radius are bridged. `shape`: 255 or 0, one byte a pixel of `size`. What lies beyond the border neither
 * grows nor shrinks: the result holds the shape, and closing it again changes nothing.
 */
export function close(shape: Bytes, size: Size, radius: number): Bytes {
  return shrinkBy(growBy(shape, size, radius), size, radius);
}

/** 255 within `radius` of a pixel that is set. */
export function growBy(shape: Bytes, size: Size, radius: number): Bytes {
  const { width, height } = size;
  const wide = new Uint8Array(shape.length);
  for (let y = 0; y < height; y++) spread(shape, wide, y * width, 1, width, radius);
  const grown = new Uint8Array(shape.length);
  for (let x = 0; x < width; x++) spread(wide, grown, x, width, height, radius);
  return grown;
}

/** 255 where all within `radius` is set. */
export function shrinkBy(shape: Bytes, size: Size, radius: number): Bytes {
  return inverse(growBy(inverse(shape), size, radius));
}

const inverse = (shape: Bytes): Bytes => shape.map((value) => 255 - value);

/** Spreads what is set along one line of `count` pixels, `step` apart. */
function spread(
  from: Bytes,
  to: Bytes,
  first: number,
  step: number,
  count: number,
  radius: number,
): void {
  let inReach = 0;
  for (let n = -radius; n < count; n++) {
    if (n + radius < count && from[first + (n + radius) * step] !== 0) inReach++;
    if (n - radius > 0 && from[first + (n - radius - 1) * step] !== 0) inReach--;
    if (n >= 0 && inReach > 0) to[first + n * step] = 255;
  }
}
