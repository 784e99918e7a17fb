import type { Raster, Size } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** Sides of the crop that are tried, as parts of the photo's shorter side. */
const LARGEST = 0.6;
const SMALLEST = 0.25;
const STEP = 0.05;
/** So much of a crop may be garment. */
const MOST = 0.01;

/** A square part of a photo. */
interface Crop {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/**
 * What a photo shows beside its garment: floor, bed, wall. The largest square in a corner that holds next to nothing of the mask;
 * where there is none, the corner that holds the least. `mask` is of the raster's size.
 */
export function groundOf(raster: Raster, mask: Mask): Raster {
  for (let part = LARGEST; part > SMALLEST; part -= STEP) {
    const best = leastIn(cornersOf(raster, part), mask);
    if (shareIn(best, mask) <= MOST) return cropped(raster, best);
  }
  return cropped(raster, leastIn(cornersOf(raster, SMALLEST), mask));
}

function cornersOf({ width, height }: Size, part: number): Crop[] {
  const side = Math.max(1, Math.round(part * Math.min(width, height)));
  return [0, width - side].flatMap((left) =>
    [0, height - side].map((top) => ({ left, top, side })),
  );
}

const leastIn = (crops: readonly Crop[], mask: Mask): Crop =>
  crops.reduce((best, crop) => (shareIn(crop, mask) < shareIn(best, mask) ? crop : best));

/** The part of a crop that the mask holds. */
function shareIn({ left, top, side }: Crop, { width, data }: Mask): number {
  let held = 0;
  for (let y = top; y < top + side; y++)
    for (let x = left; x < left + side; x++) held += data[y * width + x]! > 0 ? 1 : 0;
  return held / side ** 2;
}

function cropped({ width, data }: Raster, { left, top, side }: Crop): Raster {
  const crop = new Uint8ClampedArray(4 * side * side);
  for (let y = 0; y < side; y++) {
    const from = 4 * ((top + y) * width + left);
    crop.set(data.subarray(from, from + 4 * side), 4 * y * side);
  }
  return { width: side, height: side, data: crop };
}
