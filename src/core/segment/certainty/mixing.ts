import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import type { EvidenceKernel } from './evidenceKernel.ts';

/**
 * How far garment and ground share their colours, in [0, 1]: Bhattacharyya's coefficient (1943) of their histograms. 0 where no
 * colour occurs on both sides, 1 where all are as usual on one as on the other, or where a side is empty.
 * `raster` and `mask` are of one size.
 */
export function mixingOf(raster: Raster, mask: Mask, kernel: EvidenceKernel): number {
  const { ground, garment } = kernel.histograms(raster, mask);
  const pixels = sumOf(garment);
  const others = mask.data.length - pixels;
  if (pixels === 0 || others === 0) return 1;
  let sum = 0;
  garment.forEach((count, bin) => {
    sum += Math.sqrt((count / pixels) * (ground[bin]! / others));
  });
  return sum;
}

const sumOf = (counts: Uint32Array): number => counts.reduce((sum, count) => sum + count, 0);
