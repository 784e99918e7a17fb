import type { Raster } from '../../../core/raster.ts';
import type { Mask } from '../../../core/segment/mask.ts';

/** Grey hides white and black alike; a light line beside a dark one is seen on every photo. */
const grey = 116;
const dark = 11;
const light = 248;

/** How long a dash is, in pixels along either axis. */
const dash = 5;

/** A pixel's four bytes as one number: nothing, veil, the edge beyond the garment, the edge within. */
interface Looks {
  readonly clear: number;
  readonly veil: number;
  readonly outer: number;
  readonly inner: number;
}

/**
 * What lies over a photo to show its mask: a veil over what is not garment, `opacity` (0 to 1) of it, and the edge, light
 * within and dark beyond. Where `unclear` marks the edge it is dashed and two pixels wide. All in one picture, since it
 * is painted anew with every point of a stroke. Both masks are of one size.
 */
export function maskVeil(mask: Mask, unclear: Mask | null, opacity: number): Raster {
  const looks = looksOf(opacity);
  const { width, height, data } = mask;
  const pixels = new Uint32Array(data.length);
  for (let i = 0; i < data.length; i++) pixels[i] = data[i] === 0 ? looks.veil : looks.clear;
  drawEdge(pixels, mask, looks);
  if (unclear) drawDashes(pixels, unclear, looks);
  return { width, height, data: new Uint8ClampedArray(pixels.buffer) };
}

function looksOf(opacity: number): Looks {
  const number = (shade: number, alpha: number) =>
    new Uint32Array(Uint8ClampedArray.of(shade, shade, shade, 255 * alpha).buffer)[0]!;
  return {
    clear: 0,
    veil: number(grey, opacity),
    outer: number(dark, 1),
    inner: number(light, 1),
  };
}

/** Marks both pixels wherever garment and ground lie side by side (4 neighbours). */
function drawEdge(pixels: Uint32Array, { width, data }: Mask, { outer, inner }: Looks): void {
  const draw = (i: number) => {
    pixels[i] = data[i] === 0 ? outer : inner;
  };
  for (let i = 0, x = 0; i < data.length; i++) {
    const own = data[i];
    if (x + 1 < width && data[i + 1] !== own) {
      draw(i);
      draw(i + 1);
    }
    if (i + width < data.length && data[i + width] !== own) {
      draw(i);
      draw(i + width);
    }
    x = x + 1 < width ? x + 1 : 0;
  }
}

/** A line through the marked pixels and those to the right and below, dark and light in turns. */
function drawDashes(pixels: Uint32Array, { width, height, data }: Mask, looks: Looks): void {
  for (let i = 0; i < data.length; i++) {
    if (data[i] === 0) continue;
    const left = i % width;
    const top = Math.floor(i / width);
    for (let y = top; y < Math.min(height, top + 2); y++) {
      for (let x = left; x < Math.min(width, left + 2); x++) {
        const isEven = (Math.floor(x / dash) + Math.floor(y / dash)) % 2 === 0;
        pixels[y * width + x] = isEven ? looks.outer : looks.inner;
      }
    }
  }
}
