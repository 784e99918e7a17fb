import { type Raster, workingSize } from '../src/core/raster.ts';
import { liftOut } from '../src/core/segment/edge/liftOut.ts';
import { matteOf } from '../src/core/segment/edge/matte.ts';
import type { Mask } from '../src/core/segment/mask.ts';
import { shrinkMask } from '../src/core/segment/shrinkMask.ts';

/** The longest side of the small pictures in the gallery: sharp on a card of 160 px at two device pixels each. */
const thumbnailSide = 320;

/** A small picture of the photo: JPEG, which every browser can write, or PNG where it is transparent. */
export function thumbnailOf(raster: Raster): Promise<Blob> {
  const jpeg = { type: 'image/jpeg', quality: 0.85 };
  return small(raster).canvas.convertToBlob(isOpaque(raster) ? jpeg : { type: 'image/png' });
}

function isOpaque({ data }: Raster): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return false;
  return true;
}

/** A small picture of the garment alone, with a soft edge, the rest transparent. Made small first: the edge is what costs. */
export function cutoutOf(raster: Raster, mask: Mask): Promise<Blob> {
  const context = small(raster);
  const { width, height } = context.canvas;
  const picture = { width, height, data: context.getImageData(0, 0, width, height).data };
  const { data } = liftOut(picture, matteOf(picture, shrinkMask(mask, picture)));
  context.putImageData(new ImageData(data, width, height), 0, 0);
  return context.canvas.convertToBlob({ type: 'image/png' });
}

function small(raster: Raster): OffscreenCanvasRenderingContext2D {
  const full = canvas(raster.width, raster.height);
  full.putImageData(new ImageData(raster.data, raster.width, raster.height), 0, 0);
  const { width, height } = workingSize(raster, thumbnailSide);
  const context = canvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(full.canvas, 0, 0, width, height);
  return context;
}

function canvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('This browser has no 2d canvas in workers.');
  return context;
}
