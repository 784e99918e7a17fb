import type { Raster } from '../../core/raster.ts';

/** A raster as a PNG file. Rejects where the browser cannot make one. */
export function pngOf({ width, height, data }: Raster): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The spoilt photo could not be made into a file.'));
    }, 'image/png');
  });
}
