import type { Raster, Rectangle, Size } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { constrainTo } from './constraint.ts';
import type { Bytes, CutKernel } from './cutKernel.ts';
import { grabCut } from './grabCut.ts';
import { coverageOf, type Mask } from './mask.ts';
import { boxOf, growRectangle, insetRectangle, scaleRectangle } from './rectangle.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
  SegmentStage,
} from './segmentation.ts';

/** The whole of GrabCut runs where the longest side is nearest to this, in pixels. */
const COARSE_SIDE = 160;

/** The contrast term's weight holds for pictures of this longest side; on smaller ones edges weigh less. */
const GAMMA_SIDE = 512;

/** The band that is cut again on the way down, in coarse pixels to each side of the edge. */
const BAND = 2;

/** How many times the picture must be halved for the coarse cut. */
function coarseLevelOf(size: Size): number {
  const ratio = Math.max(size.width, size.height) / COARSE_SIDE;
  return Math.max(0, Math.round(Math.log2(ratio)));
}

/**
 * Cuts the garment out by GrabCut (Rother, Kolmogorov, Blake 2004), coarse to fine: a first pass finds where the object
 * stands, a second cuts inside its rectangle, then a narrow band along the edge is cut again at each finer size.
 * Any raster of at least one pixel; same arguments, same bytes. An empty mask is a result.
 */
export function* segment(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Segmentation> {
  const stages: SegmentStage[] = [];
  const coarse = coarseLevelOf(raster);
  const size = (level: number) => kernel.sizeOf(level);
  kernel.open(raster, coarse + 1);

  function* run(steps: Steps<SegmentReport, void>, level: number): Steps<SegmentReport, void> {
    for (const report of steps) {
      if (options.keepStages)
        stages.push({ ...report, mask: maskOf(kernel.labels(), size(level)) });
      yield report;
    }
  }

  function* cutInside(rectangle: Rectangle, phase: 'locate' | 'cut') {
    kernel.constrain(constrainTo(rectangle, raster));
    const { width, height } = size(coarse);
    kernel.start(
      coarse,
      new Uint8Array(width * height).fill(1),
      gammaAt(size(coarse), options.gamma),
    );
    const { foreground, background } = kernel.sides();
    if (foreground === 0 || background === 0) return;
    kernel.guess(options.seed);
    yield* run(grabCut(kernel, phase, options.maxIterations), coarse);
  }

  let rectangle = inputs.rectangle;
  if (!rectangle) {
    const first = insetRectangle(raster, 0.05);
    yield* cutInside(first, 'locate');
    const box = boxOf(kernel.labels(), size(coarse), 0.01);
    const pad = 0.035 * Math.max(raster.width, raster.height);
    rectangle = box ? growRectangle(scaleRectangle(box, size(coarse), raster), pad, raster) : first;
  }
  yield* cutInside(rectangle, 'cut');
  for (let level = coarse - 1; level >= 0; level--) {
    kernel.descend(gammaAt(size(level), options.gamma), BAND);
    if (level > 0) kernel.cut();
    else yield* run(grabCut(kernel, 'refine', 2), 0);
  }
  const mask = maskOf(kernel.labels(), raster);
  return {
    mask,
    rectangle,
    coverage: coverageOf(mask),
    certainty: 0.5,
    reasons: [],
    stages,
  };
}

function gammaAt(size: Size, gamma: number): number {
  return gamma * Math.min(1, Math.max(size.width, size.height) / GAMMA_SIDE);
}

function maskOf(labels: Bytes, size: Size): Mask {
  return { ...size, data: labels.map((label) => -label) };
}
