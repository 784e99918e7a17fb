import { fail, type Outcome, succeed } from '../src/core/failure.ts';
import { decodeFailure, headerBytes, readHeader } from '../src/core/photo/imageHeader.ts';
import { invisibleFailure, isInvisible } from '../src/core/photo/invisible.ts';
import { isWhole } from '../src/core/photo/isWhole.ts';
import { startShrinking } from '../src/core/photo/shrink.ts';
import { type Raster, type Size, workingSize } from '../src/core/raster.ts';

/** A picture at the working size, and the size that it had. */
export interface OpenedPicture {
  readonly original: Size;
  readonly raster: Raster;
}

/** So many pixels are read from the decoded picture at a time: 16 MB of RGBA. */
const stripPixels = 4_000_000;

/**
 * Decodes a picture file, turned upright, converted to sRGB, scaled to `longestSide` at most. Fails
 * as `unreadable-image`; kind and size are looked at before anything is decoded.
 */
export async function openPicture(
  source: Blob,
  longestSide: number,
): Promise<Outcome<OpenedPicture>> {
  const start = await bytesOf(source.slice(0, headerBytes));
  const first = start === null ? fail(decodeFailure) : readHeader(start);
  if (!first.ok && first.failure !== decodeFailure) return first;
  const bytes = await bytesOf(source);
  if (bytes === null) return fail(decodeFailure);
  // Some photos carry megabytes of depth maps before they say how large they are.
  const header = first.ok ? first : readHeader(bytes);
  if (!header.ok) return header;
  if (!isWhole(header.value.kind, bytes)) return fail(decodeFailure);
  const bitmap = await createImageBitmap(source).catch(() => null);
  if (bitmap === null) return fail(decodeFailure);
  try {
    const original = { width: bitmap.width, height: bitmap.height };
    const raster = shrinkBitmap(bitmap, workingSize(original, longestSide));
    return isInvisible(raster) ? fail(invisibleFailure) : succeed({ original, raster });
  } finally {
    bitmap.close();
  }
}

/** Null where the file is gone, or larger than memory. */
async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  const buffer = await blob.arrayBuffer().catch(() => null);
  return buffer && new Uint8Array(buffer);
}

/** Reads the picture strip by strip, so that its pixels are never held as a whole beside it. */
function shrinkBitmap(bitmap: ImageBitmap, target: Size): Raster {
  const { width, height } = bitmap;
  const rows = Math.min(height, Math.max(1, Math.floor(stripPixels / width)));
  const context = new OffscreenCanvas(width, rows).getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2d canvas in workers.');
  const shrinker = startShrinking(bitmap, target);
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top);
    context.clearRect(0, 0, width, rows);
    context.drawImage(bitmap, 0, -top);
    shrinker.push(context.getImageData(0, 0, width, count).data, count);
  }
  return shrinker.finish();
}
