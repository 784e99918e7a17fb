import sharp from 'sharp';
import type { Raster } from '../src/core/raster.ts';
import type { CutKernel } from '../src/core/segment/cutKernel.ts';
import { liftOut } from '../src/core/segment/edge/liftOut.ts';
import { matteOf } from '../src/core/segment/edge/matte.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import type { Method } from '../src/core/segment/method.ts';
import { defaultSegmentOptions, type Segmentation } from '../src/core/segment/segmentation.ts';
import { growAlongEdge } from './growAlongEdge.ts';
import { growMask } from './growMask.ts';

/** Where the pictures of a photo go; null: they are not written. */
export interface PicturePaths {
  readonly maskPath: string | null;
  readonly cutoutPath: string | null;
}

/** The kernel's memory grows with the photo; from so many pixels on the mask is only scaled. */
const MOST_PIXELS = 20_000_000;

/**
 * Writes what is asked for as PNG, at the photo's own size: the mask, and the garment alone with a soft edge. The masks of the other
 * methods are only scaled: their edges are their own.
 */
export async function writePictures(
  { maskPath, cutoutPath, method }: PicturePaths & { readonly method: Method },
  photo: Raster,
  cut: Segmentation,
  kernel: CutKernel,
): Promise<void> {
  if (maskPath === null && cutoutPath === null) return;
  const isOwn = method === 'grabcut' || method === 'parser+grabcut';
  const mask = isOwn ? maskFor(photo, cut, kernel) : growMask(cut.mask, photo);
  if (maskPath !== null) await writeMask(mask, maskPath);
  if (cutoutPath !== null) await writeRaster(liftOut(photo, matteOf(photo, mask)), cutoutPath);
}

/** The mask at the photo's size. One that was taken as it was has no edge to follow. */
function maskFor(photo: Raster, { mask, evidence }: Segmentation, kernel: CutKernel): Mask {
  const isSame = mask.width === photo.width && mask.height === photo.height;
  const isLarge = photo.width * photo.height > MOST_PIXELS;
  if (isSame || isLarge || !evidence) return growMask(mask, photo);
  return growAlongEdge(mask, photo, defaultSegmentOptions, kernel);
}

async function writeMask({ width, height, data }: Mask, path: string): Promise<void> {
  const raw = { width, height, channels: 1 } as const;
  await sharp(data, { raw }).toColourspace('b-w').png({ compressionLevel: 6 }).toFile(path);
}

async function writeRaster({ width, height, data }: Raster, path: string): Promise<void> {
  const raw = { width, height, channels: 4 } as const;
  await sharp(data, { raw }).png({ compressionLevel: 6 }).toFile(path);
}
