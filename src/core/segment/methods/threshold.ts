import type { Mask } from '../mask.ts';
import { backdropOf } from '../place/backdrop.ts';
import { distancesFrom } from '../place/surface.ts';
import { type Opening, openPixels, settle } from './opening.ts';

/** What is further from the frame's colour than this is garment; Euclidean in 8-bit RGB. */
const FAR = 18;

/**
 * Threshold (Gonzalez, Woods: Digital Image Processing, section 10.3.1: one value, chosen by hand). What differs from the frame's
 * slowly changing colour by more than `FAR` is garment: the frame says which side of the threshold is which.
 */
export function cutByThreshold({ raster, trimap }: Opening): Mask {
  const { surface } = backdropOf(raster);
  const open = openPixels(trimap);
  const isFar = new Uint8Array(trimap.length);
  distancesFrom(surface, raster, open).forEach((distance, n) => {
    if (distance > FAR) isFar[open[n]!] = 1;
  });
  return settle(raster, trimap, (pixel) => isFar[pixel] === 1);
}
