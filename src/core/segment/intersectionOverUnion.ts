/**
 * Intersection over union of two masks of one size, in [0, 1], 1 where both are empty. For views, tests and measurements,
 * which have no kernel; the cut asks the kernel for `overlap`, whose law this is.
 */
export function intersectionOverUnion(mask: Uint8Array, other: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] && other[i]) both++;
    if (mask[i] || other[i]) either++;
  }
  return either === 0 ? 1 : both / either;
}
