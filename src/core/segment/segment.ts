import type { Raster, Size } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { certaintyOf } from './certainty.ts';
import { constrainTo } from './constraint.ts';
import type { CutKernel } from './cutKernel.ts';
import { evidenceOf } from './evidence.ts';
import { gammaAt, grabCut } from './grabCut.ts';
import { locate } from './locate.ts';
import { coverageOf, type Mask } from './mask.ts';
import { insetRectangle } from './rectangle.ts';
import { openScene } from './scene.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
  SegmentStage,
} from './segmentation.ts';

/** What is cut again on the way down: so many coarser pixels to each side of the edge, first and then. */
const FIRST_BAND = 2;
const BAND = 1;

/**
 * Cuts the garment out by GrabCut (Rother, Kolmogorov, Blake 2004), coarse to fine: find where the object stands, cut
 * inside that rectangle at a small size, then cut only a narrow band along the edge again at each finer size.
 * Any raster of at least one pixel; same arguments, same bytes. An empty mask is a result.
 */
export function* segment(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Segmentation> {
  const stages: SegmentStage[] = [];
  const steps = cutOut(raster, inputs, options, kernel);
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
  if (backdrop.isCutOut) return alreadyCutOut(raster);
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
  return {
    mask,
    rectangle,
    coverage: coverageOf(mask),
    ...certaintyOf(evidence),
  };
}

/** From the coarse labels down to the raster's own size; only the last size is reported. */
function* refine(
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

/** A picture with a transparent frame was cut out by somebody before: its opaque pixels are the garment. */
function alreadyCutOut(raster: Raster): Omit<Segmentation, 'stages'> {
  const { width, height, data } = raster;
  const mask: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let i = 0; i < mask.data.length; i++) mask.data[i] = data[4 * i + 3]! < 128 ? 0 : 255;
  const coverage = coverageOf(mask);
  return {
    mask,
    rectangle: insetRectangle(raster, 0),
    coverage,
    certainty: coverage > 0 ? 0.99 : 0,
    reasons: [coverage > 0 ? 'The photo came already cut out.' : 'The photo is transparent.'],
  };
}
