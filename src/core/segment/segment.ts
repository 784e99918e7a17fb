import type { Raster, Size } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { backdropOf, isCutOut, isPlain } from './backdrop.ts';
import { certaintyOf } from './certainty.ts';
import { constrainTo } from './constraint.ts';
import type { CutKernel } from './cutKernel.ts';
import { evidenceOf } from './evidence.ts';
import { gammaAt, grabCut } from './grabCut.ts';
import { locate, type Scene } from './locate.ts';
import { coverageOf, type Mask } from './mask.ts';
import { insetRectangle } from './rectangle.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
  SegmentStage,
} from './segmentation.ts';

/** The whole of GrabCut runs at the level whose longest side is nearest to this, in pixels. */
const COARSE_SIDE = 120;
/** The first pass runs at half of that, unless too little would be left. */
const LEAST_SIDE = 48;
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
  if (isCutOut(backdrop)) return alreadyCutOut(raster);
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
  const evidence = evidenceOf(picture, kernel.mask(), found, isPlain(backdrop));
  yield* refine(raster, coarse, options, kernel);
  const mask = kernel.mask();
  return {
    mask,
    rectangle,
    coverage: coverageOf(mask),
    ...certaintyOf(evidence),
  };
}

function openScene(raster: Raster, kernel: CutKernel): Scene {
  const longest = Math.max(raster.width, raster.height);
  const coarse = Math.max(0, Math.round(Math.log2(longest / COARSE_SIDE)));
  const top = longest / 2 ** (coarse + 1) >= LEAST_SIDE ? coarse + 1 : coarse;
  kernel.open(raster, top + 1);
  const picture = kernel.picture(coarse);
  return { size: raster, picture, coarse, top, backdrop: backdropOf(picture) };
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
