import type { Mask } from '../mask.ts';

/**
 * Intersection over union of two masks of one scene, in [0, 1], 1 where both are empty; the second is looked up at the nearest pixel.
 * For views, which have no kernel; the cut asks the kernel for `overlap`, whose law this is.
 */
export function agreementOf(mask: Mask, other: Mask): number {
  let both = 0;
  let either = 0;
  for (let y = 0, i = 0; y < mask.height; y++) {
    const row = Math.floor((y * other.height) / mask.height) * other.width;
    for (let x = 0; x < mask.width; x++, i++) {
      const a = mask.data[i] !== 0;
      const b = other.data[row + Math.floor((x * other.width) / mask.width)] !== 0;
      if (a && b) both++;
      if (a || b) either++;
    }
  }
  return either === 0 ? 1 : both / either;
}
