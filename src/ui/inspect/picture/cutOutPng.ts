import type { Examined } from '../../../core/photo/examined.ts';
import { cutOut } from './paint.ts';

/** The garment alone at the working size, the rest transparent, as a PNG. */
export function cutOutPng({ raster, segmentation }: Examined): Promise<Blob> {
  const { width, height, data } = cutOut(raster, segmentation.mask);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
