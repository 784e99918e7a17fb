import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';

/** Bins a channel, as a shift of 8-bit values: 8 of them. */
const SHIFT = 5;

/**
 * How far garment and ground share their colours, in [0, 1]: Bhattacharyya's coefficient (1943) of their histograms. 0 where no
 * colour occurs on both sides, 1 where all are as usual on one as on the other, or where a side is empty.
 * `raster` and `mask` are of one size.
 */
export function mixingOf({ data }: Raster, mask: Mask): number {
  const garment = new Uint32Array(1 << (3 * (8 - SHIFT)));
  const ground = new Uint32Array(garment.length);
  let pixels = 0;
  for (let i = 0; i < mask.data.length; i++) {
    const bin =
      ((data[4 * i]! >> SHIFT) << 6) |
      ((data[4 * i + 1]! >> SHIFT) << 3) |
      (data[4 * i + 2]! >> SHIFT);
    if (mask.data[i] === 0) ground[bin]!++;
    else {
      garment[bin]!++;
      pixels++;
    }
  }
  const others = mask.data.length - pixels;
  if (pixels === 0 || others === 0) return 1;
  let sum = 0;
  garment.forEach((count, bin) => {
    sum += Math.sqrt((count / pixels) * (ground[bin]! / others));
  });
  return sum;
}
