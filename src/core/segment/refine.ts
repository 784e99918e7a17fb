import type { Size } from '../raster.ts';
import type { Steps } from '../steps.ts';
import type { CutKernel } from './cutKernel.ts';
import { gammaAt } from './grabCut.ts';
import type { SegmentOptions, SegmentReport } from './segmentation.ts';

/** What is cut again on the way down: so many coarser pixels to each side of the edge, first and then. */
const FIRST_BAND = 2;
const BAND = 1;

/** From the coarse labels down to the raster's own size; only the last size is reported. */
export function* refine(
  size: Size,
  coarse: number,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, void> {
  for (let level = coarse - 1; level >= 0; level--) {
    const scale = 2 ** -level;
    const levelSize = {
      width: size.width * scale,
      height: size.height * scale,
    };
    kernel.descend(gammaAt(levelSize, options.gamma), level === coarse - 1 ? FIRST_BAND : BAND);
    kernel.cut();
  }
  if (coarse > 0) yield { phase: 'refine', iteration: 1, of: 1, energy: kernel.energy() };
}
