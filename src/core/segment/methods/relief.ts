import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';

/**
 * How steeply colour changes at each pixel: the length of the gradient by Sobel and Feldman's operator (1968), of the channel
 * where it is longest, a step from black to white being 255; one byte a pixel. Alpha is a channel, and colours count by how
 * much of them can be seen: the edge of what is transparent is an edge, and what is hidden there is none. Beyond its
 * border the picture goes on as at it.
 */
export function reliefOf({ width, height, data }: Raster): Bytes {
  const relief: Bytes = new Uint8Array(width * height);
  const squares = new Uint32Array(width * height);
  for (let channel = 0; channel < 4; channel++) {
    const plane = planeOf(data, channel);
    for (let y = 0, i = 0; y < height; y++) {
      const above = y > 0 ? -width : 0;
      const below = y + 1 < height ? width : 0;
      for (let x = 0; x < width; x++, i++) {
        const left = x > 0 ? i - 1 : i;
        const right = x + 1 < width ? i + 1 : i;
        const rising = plane[right + above]! - plane[left + below]!;
        const falling = plane[right + below]! - plane[left + above]!;
        const across = rising + falling + 2 * (plane[right]! - plane[left]!);
        const down = falling - rising + 2 * (plane[i + below]! - plane[i + above]!);
        const square = across * across + down * down;
        if (square > squares[i]!) squares[i] = square;
      }
    }
  }
  // The operator's weights on either side add up to 4.
  for (let i = 0; i < relief.length; i++) relief[i] = Math.min(255, Math.sqrt(squares[i]!) / 4);
  return relief;
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
