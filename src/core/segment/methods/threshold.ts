import type { CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { backdropOf } from '../place/backdrop.ts';
import { type Opening, settle } from './opening.ts';

/** What is further from the frame's colour than this is garment; Euclidean in 8-bit RGB. */
const FAR = 18;

/**
 * Threshold (Gonzalez, Woods: Digital Image Processing, section 10.3.1: one value, chosen by hand). What differs from the frame's
 * slowly changing colour by more than `FAR` is garment: the frame says which side of the threshold is which.
 */
export function cutByThreshold({ raster, trimap }: Opening, kernel: CutKernel): Mask {
  // As it is: the light may have been evened out to find the rectangle.
  kernel.open(raster, 1);
  const { surface } = backdropOf(raster, 0, kernel.place);
  const isFar = kernel.place.far(0, surface, FAR);
  return settle(raster, trimap, (pixel) => isFar[pixel] !== 0);
}
