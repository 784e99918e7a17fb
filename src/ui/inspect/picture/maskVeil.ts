import type { Raster, Rectangle } from '../../../core/raster.ts';
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
 * is painted anew with every point of a stroke. Both masks are of one size; only what lies in `box` is made.
 */
export function maskVeil(
  mask: Mask,
  unclear: Mask | null,
  opacity: number,
  box: Rectangle = { x: 0, y: 0, width: mask.width, height: mask.height },
): Raster {
  const looks = looksOf(opacity);
  const { width, data } = mask;
  const pixels = new Uint32Array(box.width * box.height);
  let at = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x, i = y * width + x; x < box.x + box.width; x++, i++, at++) {
      const isGround = data[i] === 0;
      if (unclear && isDashed(unclear, x, i)) pixels[at] = dashAt(x, y, looks);
      else if (isEdge(mask, x, i)) pixels[at] = isGround ? looks.outer : looks.inner;
      else pixels[at] = isGround ? looks.veil : looks.clear;
    }
  }
  return { width: box.width, height: box.height, data: new Uint8ClampedArray(pixels.buffer) };
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

/** Whether garment and ground lie side by side here (4 neighbours). `i` is the pixel, `x` its place in the row. */
function isEdge({ width, data }: Mask, x: number, i: number): boolean {
  const own = data[i];
  return (
    (x > 0 && data[i - 1] !== own) ||
    (x + 1 < width && data[i + 1] !== own) ||
    (i >= width && data[i - width] !== own) ||
    (i + width < data.length && data[i + width] !== own)
  );
}

/** A dashed line covers the marked pixels and those to the right and below. */
function isDashed({ width, data }: Mask, x: number, i: number): boolean {
  if (data[i] !== 0 || (i >= width && data[i - width] !== 0)) return true;
  return x > 0 && (data[i - 1] !== 0 || (i > width && data[i - width - 1] !== 0));
}

const dashAt = (x: number, y: number, { outer, inner }: Looks): number =>
  (Math.floor(x / dash) + Math.floor(y / dash)) % 2 === 0 ? outer : inner;

/** Where the veils of two masks of one size may differ: around all pixels that do. Null where none does. */
export function differenceBox({ width, height, data }: Mask, other: Mask): Rectangle | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (data[i] === other.data[i]) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (bottom < 0) return null;
  [left, top] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  [right, bottom] = [Math.min(width - 1, right + 1), Math.min(height - 1, bottom + 1)];
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
