import type { Raster } from '../../../core/raster.ts';
import type { Mask } from '../../../core/segment/mask.ts';

/** Grey hides white and black alike; a light line beside a dark one is seen on every photo. */
const grey = 116;
const dark = 11;
const light = 248;

/** How long a dash is, in pixels along either axis. */
const dash = 5;

/**
 * What lies over a photo to show its mask: a veil over what is not garment, `opacity` (0 to 1) of it, and the edge, light
 * within and dark beyond. Where `unclear` marks the edge it is dashed and two pixels wide. All in one picture, since it
 * is painted anew with every point of a stroke. Both masks are of one size.
 */
export function maskVeil(mask: Mask, unclear: Mask | null, opacity: number): Raster {
  const { width, height, data } = mask;
  const looks = Uint8ClampedArray.of(
    ...[0, 0, 0, 0],
    ...[grey, grey, grey, 255 * opacity],
    ...[dark, dark, dark, 255],
    ...[light, light, light, 255],
  );
  const [clear, veil, outer, inner] = new Uint32Array(looks.buffer) as unknown as Looks;
  const pixels = new Uint32Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const own = data[i];
      const isEdge =
        (x > 0 && data[i - 1] !== own) ||
        (x < width - 1 && data[i + 1] !== own) ||
        (y > 0 && data[i - width] !== own) ||
        (y < height - 1 && data[i + width] !== own);
      if (unclear && isMarked(unclear, x, y))
        pixels[i] = (Math.floor(x / dash) + Math.floor(y / dash)) % 2 === 0 ? outer : inner;
      else if (own === 0) pixels[i] = isEdge ? outer : veil;
      else pixels[i] = isEdge ? inner : clear;
    }
  }
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

/** A pixel's four bytes as one number: nothing, veil, the edge beyond the garment, the edge within. */
type Looks = readonly [number, number, number, number];

/** Whether a pixel or one before it is marked: a line through the marks, two pixels wide. */
function isMarked({ width, data }: Mask, x: number, y: number): boolean {
  const i = y * width + x;
  if (data[i] !== 0 || (x > 0 && data[i - 1] !== 0)) return true;
  return y > 0 && (data[i - width] !== 0 || (x > 0 && data[i - width - 1] !== 0));
}
