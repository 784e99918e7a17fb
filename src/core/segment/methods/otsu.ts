import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { type Opening, rimOf, settle } from './opening.ts';

/**
 * Otsu (1979), "A threshold selection method from gray-level histograms": the photo in grey is parted into dark and bright
 * where that explains most of its variance. The part that most of the rectangle's rim belongs to is background;
 * where the rim is undecided, the bright one, as paper is.
 */
export function cutByOtsu({ raster, rectangle, trimap }: Opening): Mask {
  const grey = greyOf(raster);
  const histogram = new Float64Array(256);
  trimap.forEach((sure, pixel) => {
    if (sure === 128) histogram[grey[pixel]!]!++;
  });
  const level = otsuLevel(histogram);
  const rim = rimOf(rectangle, raster).filter((pixel) => raster.data[4 * pixel + 3]! >= 128);
  const dark = rim.filter((pixel) => grey[pixel]! <= level).length;
  const isDarkGround = 2 * dark > rim.length;
  return settle(raster, trimap, (pixel) => grey[pixel]! > level === isDarkGround);
}

/**
 * The last level of the dark class for which the variance between the classes (equation 18 of the paper) is greatest, the first of equals.
 * 255, so that all is one class, where fewer than two levels occur.
 */
export function otsuLevel(histogram: Float64Array): number {
  let total = 0;
  let moment = 0;
  histogram.forEach((count, level) => {
    total += count;
    moment += count * level;
  });
  let best = 0;
  let bestLevel = histogram.length - 1;
  let dark = 0;
  let darkMoment = 0;
  for (let level = 0; level < histogram.length; level++) {
    dark += histogram[level]!;
    darkMoment += level * histogram[level]!;
    if (dark === 0 || dark === total) continue;
    const between = (moment * dark - total * darkMoment) ** 2 / (dark * (total - dark));
    if (between <= best) continue;
    best = between;
    bestLevel = level;
  }
  return bestLevel;
}

/** Brightness as ITU-R BT.601 weighs it, 0 to 255, one byte a pixel. */
function greyOf({ data }: Raster): Uint8Array {
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0; i < grey.length; i++)
    grey[i] = (299 * data[4 * i]! + 587 * data[4 * i + 1]! + 114 * data[4 * i + 2]!) / 1000;
  return grey;
}
