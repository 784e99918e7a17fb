import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';

/**
 * How steeply colour changes at each pixel: the length of the gradient by Sobel and Feldman's operator (1968), of the channel
 * where it is longest, 0 to 255, one byte a pixel. Alpha is a channel, and colours count by how much of them can be seen:
 * the edge of what is transparent is an edge, and what is hidden there none. Beyond the border the picture goes on as at it.
 */
export function reliefOf({ width, height, data }: Raster): Bytes {
  const relief: Bytes = new Uint8Array(width * height);
  for (let channel = 0; channel < 4; channel++) {
    const plane = planeOf(data, channel);
    for (let y = 0, i = 0; y < height; y++) {
      const above = y > 0 ? -width : 0;
      const below = y + 1 < height ? width : 0;
      for (let x = 0; x < width; x++, i++) {
        const left = x > 0 ? -1 : 0;
        const right = x + 1 < width ? 1 : 0;
        const length = sobel(plane, i, left, right, above, below);
        if (length > relief[i]!) relief[i] = Math.min(255, length);
      }
    }
  }
  return relief;
}

/** A quarter of the operator's length: 255 for a step from black to white. */
function sobel(
  plane: Uint8Array,
  i: number,
  left: number,
  right: number,
  above: number,
  below: number,
): number {
  const topLeft = plane[i + above + left]!;
  const topRight = plane[i + above + right]!;
  const bottomLeft = plane[i + below + left]!;
  const bottomRight = plane[i + below + right]!;
  const across =
    topRight + 2 * plane[i + right]! + bottomRight - (topLeft + 2 * plane[i + left]! + bottomLeft);
  const down =
    bottomLeft + 2 * plane[i + below]! + bottomRight - (topLeft + 2 * plane[i + above]! + topRight);
  return Math.sqrt(across * across + down * down) / 4;
}

/** One channel as it is seen: colours times alpha, or alpha itself. */
function planeOf(data: Uint8ClampedArray, channel: number): Uint8Array {
  const plane = new Uint8Array(data.length / 4);
  for (let i = 0; i < plane.length; i++) {
    const alpha = data[4 * i + 3]!;
    plane[i] = channel === 3 ? alpha : Math.round((data[4 * i + channel]! * alpha) / 255);
  }
  return plane;
}
