import sharp from 'sharp';
import { fail, type Outcome, succeed } from '../src/core/failure.ts';
import {
  decodeFailure,
  maximumPixels,
  readHeader,
  unreadable,
} from '../src/core/photo/imageHeader.ts';
import { invisibleFailure, isInvisible } from '../src/core/photo/invisible.ts';
import type { Raster } from '../src/core/raster.ts';

// One photo a worker: libvips' own threads and its cache would only get in the way.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes the bytes of a picture file as a browser would show it: turned by its EXIF orientation,
 * converted to sRGB, first frame only. Fails as `unreadable-image`; never throws for bad bytes.
 */
export async function decode(bytes: Uint8Array): Promise<Outcome<Raster>> {
  const header = readHeader(bytes);
  if (!header.ok) return header;
  if (header.value.kind === 'bmp')
    return fail(unreadable('type', 'BMP cannot be read here. Export it as JPEG or PNG.'));
  try {
    const raster = await decodeWithSharp(bytes);
    return isInvisible(raster) ? fail(invisibleFailure) : succeed(raster);
  } catch {
    return fail(decodeFailure);
  }
}

async function decodeWithSharp(bytes: Uint8Array): Promise<Raster> {
  // 'error' and not sharp's stricter 'warning': what browsers show without a word is read here too.
  const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: maximumPixels })
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  // A view and not a copy: at the limit the pixels alone are 400 MB.
  const pixels = new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length);
  return { width: info.width, height: info.height, data: pixels };
}
