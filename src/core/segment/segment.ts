import type { Raster } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { certaintyOf, standsOut } from './certainty.ts';
import { constrainTo } from './constraint.ts';
import type { CutKernel } from './cutKernel.ts';
import { evidenceOf } from './evidence.ts';
import { grabCut } from './grabCut.ts';
import { locate } from './locate.ts';
import { coverageOf } from './mask.ts';
import { isMended, mend } from './mend.ts';
import { cutOtherwise } from './methods/cutOtherwise.ts';
import { insetRectangle } from './rectangle.ts';
import { refine } from './refine.ts';
import { openScene } from './scene.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
  SegmentStage,
} from './segmentation.ts';
import { takeCutOut, takeNothing } from './takeAll.ts';

/**
 * Cuts the garment out by GrabCut (Rother, Kolmogorov, Blake 2004), coarse to fine: find where the object stands, cut
 * inside that rectangle at a small size, then cut only a narrow band along the edge again at each finer size.
 * Any raster of at least one pixel; same arguments, same bytes. Where nothing stands out, as where cloth fills the frame, all that
 * can be seen is the garment, with next to no certainty; the mask is empty only where all is transparent.
 * Another method than GrabCut, where one was chosen, cuts in the same rectangle. Strokes mend what was found without them.
 */
export function* segment(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Segmentation> {
  const found = yield* cutUnpainted(raster, inputs, options, kernel);
  return isMended(inputs) ? yield* mend(raster, found, inputs, options, kernel) : found;
}

function* cutUnpainted(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Segmentation> {
  const stages: SegmentStage[] = [];
  const cut = inputs.method === 'grabcut' ? cutOut : cutOtherwise;
  const steps = cut(raster, inputs, options, kernel);
  for (;;) {
    const next = steps.next();
    if (next.done) return { ...next.value, stages };
    if (options.keepStages) stages.push({ ...next.value, mask: kernel.mask() });
    yield next.value;
  }
}

function* cutOut(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Omit<Segmentation, 'stages'>> {
  const scene = openScene(raster, kernel);
  const { picture, coarse, backdrop } = scene;
  const given = inputs.rectangle ?? insetRectangle(raster, 0);
  // A picture with a transparent frame was cut out by somebody before.
  if (backdrop.isCutOut) return takeCutOut(raster, given);
  const { rectangle, labels, odds, found } = yield* locate(
    scene,
    inputs.rectangle,
    options,
    kernel,
  );
  kernel.constrain(0, constrainTo(rectangle, raster));
  const rounds = options.maxIterations;
  yield* grabCut(kernel, options, {
    phase: 'cut',
    level: coarse,
    size: picture,
    labels,
    odds,
    rounds,
  });
  const evidence = evidenceOf(picture, kernel.mask(), found, backdrop.isPlain);
  yield* refine(raster, coarse, options, kernel);
  const mask = kernel.mask();
  const coverage = coverageOf(mask);
  const share = (coverage * mask.data.length) / (given.width * given.height);
  if (!standsOut(evidence, share)) return takeNothing(raster, given);
  return { mask, rectangle, coverage, ...certaintyOf(evidence), layers: null, items: [] };
}
