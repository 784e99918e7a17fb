import type { Raster, Rectangle } from '../../raster.ts';
import type { Steps } from '../../steps.ts';
import { certaintyOf } from '../certainty.ts';
import { constrainTo } from '../constraint.ts';
import type { CutKernel } from '../cutKernel.ts';
import { evidenceOf } from '../evidence.ts';
import { cutWithin } from '../exact.ts';
import { locate } from '../locate.ts';
import { coverageOf, type Mask } from '../mask.ts';
import type { Method } from '../method.ts';
import { insetRectangle } from '../rectangle.ts';
import { openScene } from '../scene.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
} from '../segmentation.ts';
import { takeCutOut, takeNothing } from '../takeAll.ts';
import { cutByGradients } from './gradients.ts';
import type { Opening } from './opening.ts';
import { cutByOtsu } from './otsu.ts';
import { shrinkMask } from './shrinkMask.ts';
import { cutByThreshold } from './threshold.ts';
import { cutByWatershed } from './watershed.ts';

/**
 * Cuts the garment out by another way than the product's own, in the rectangle that all of them share.
 * Same arguments, same bytes. It reports the rounds of finding the rectangle and those of the full graph: a
 * lighter method has neither rounds nor an energy. A photo that came cut out is not cut again, whatever the method; where a
 * method finds nothing at all, what can be seen is the garment, as in `segment`.
 */
export function* cutOtherwise(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Omit<Segmentation, 'stages'>> {
  const scene = openScene(raster, kernel);
  const { picture, backdrop } = scene;
  const given = inputs.rectangle ?? insetRectangle(raster, 0);
  if (backdrop.isCutOut) return takeCutOut(raster, given);
  const { rectangle, found } = yield* locate(scene, inputs.rectangle, options, kernel);
  const mask = yield* cutBy(inputs.method, openingOf(raster, rectangle), options, kernel);
  const coverage = coverageOf(mask);
  if (coverage === 0) return takeNothing(raster, given);
  const evidence = evidenceOf(picture, shrinkMask(mask, picture), found, backdrop.isPlain);
  return { mask, rectangle, coverage, ...certaintyOf(evidence), layers: null, items: [] };
}

function* cutBy(
  method: Method,
  opening: Opening,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Mask> {
  switch (method) {
    case 'threshold':
      return cutByThreshold(opening);
    case 'otsu':
      return cutByOtsu(opening);
    case 'gradients':
      return cutByGradients(opening);
    case 'watershed':
      return cutByWatershed(opening);
    case 'exact':
    case 'grabcut':
      return yield* cutWithin(opening.raster, opening.trimap, options, kernel);
  }
}

/** All that can be seen inside the rectangle is open. */
function openingOf(raster: Raster, rectangle: Rectangle): Opening {
  const trimap = constrainTo(rectangle, raster);
  trimap.forEach((sure, pixel) => {
    if (sure !== 0 && raster.data[4 * pixel + 3]! < 128) trimap[pixel] = 0;
  });
  return { raster, rectangle, trimap };
}
