import type { Raster, Rectangle } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { constrainTo } from './constraint.ts';
import type { Bytes, CutKernel } from './cutKernel.ts';
import { grabCut } from './grabCut.ts';
import type { Mask } from './mask.ts';
import type { SegmentOptions, SegmentReport } from './segmentation.ts';

/**
 * GrabCut as the paper has it (Rother, Kolmogorov, Blake 2004): the whole graph at the raster's own size, background
 * outside the rectangle, at first all of its inside taken for foreground. The reference for tests and the bench: the
 * time and memory grow with the pixels (some 100 bytes each), where `segment` pays for the edge only.
 */
export function* cutExactly(
  raster: Raster,
  rectangle: Rectangle,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Mask> {
  return yield* cutWithin(raster, constrainTo(rectangle, raster), options, kernel);
}

/** The same inside a trimap, one byte a pixel of the raster: 0 background, 255 foreground, 128 open. */
export function* cutWithin(
  raster: Raster,
  trimap: Bytes,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Mask> {
  kernel.open(raster, 1);
  kernel.constrain(0, trimap);
  const labels = trimap.map((sure) => (sure === 0 ? 0 : 255));
  yield* grabCut(kernel, options, {
    phase: 'cut',
    level: 0,
    size: raster,
    labels,
    odds: new Int8Array(labels.length),
    rounds: options.maxIterations,
  });
  return kernel.mask();
}
