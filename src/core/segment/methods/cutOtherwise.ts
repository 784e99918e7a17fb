import type { Raster, Rectangle } from '../../raster.ts';
import type { Steps } from '../../steps.ts';
import { type Certainty, certaintyOf } from '../certainty/certainty.ts';
import { type Evidence, evidenceOf } from '../certainty/evidence.ts';
import { constrainTo } from '../constraint.ts';
import type { CutKernel } from '../cutKernel.ts';
import { cutWithin } from '../exact.ts';
import { type Parted, partFigure } from '../layers/layerMap.ts';
import type { LayerTools } from '../layers/model.ts';
import { coverageOf, type Mask } from '../mask.ts';
import type { Method } from '../method.ts';
import { cutByParser } from '../parser/cutByParser.ts';
import type { Parsed } from '../parser/parsed.ts';
import { locate, type Place } from '../place/locate.ts';
import { openAgain, openScene, type Scene } from '../place/scene.ts';
import { insetRectangle } from '../rectangle.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
} from '../segmentation.ts';
import { shrinkMask } from '../shrinkMask.ts';
import type { Stroke } from '../stroke.ts';
import { paint, paintOver } from '../strokes/paint.ts';
import { takeCutOut, takeNothing } from '../takeAll.ts';
import { cutByGradients } from './gradients.ts';
import { type Opening, settle } from './opening.ts';
import { cutByOtsu } from './otsu.ts';
import { cutByThreshold } from './threshold.ts';
import { cutByWatershed } from './watershed.ts';

type Cut = Omit<Segmentation, 'stages'>;

/** These open the photo for themselves, as it is and at one size; the others leave the scene's sizes where they are. */
const ownOpening: readonly Method[] = ['threshold', 'exact'];

/**
 * Cuts the garment out by another way than the product's own, in the rectangle that all of them share. A person who is seen there is
 * parted from the garments alike. Same arguments, same bytes. It reports the rounds of finding the rectangle and those of the full graph: a
 * lighter method has neither rounds nor an energy. A photo that came cut out is not cut again, whatever the method; where a
 * method finds nothing at all, what can be seen is the garment, as in `segment`.
 */
export function* cutOtherwise(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
  tools: LayerTools | null,
  parsed: Parsed | null,
): Steps<SegmentReport, Cut> {
  const scene = openScene(raster, kernel);
  const { picture, coarse, backdrop } = scene;
  const given = inputs.rectangle ?? insetRectangle(raster, 0);
  if (backdrop.isCutOut) return withPaint(takeCutOut(raster, given), raster, inputs.strokes);
  // What the parser alone makes of a photo is shown alone; before a plain backdrop nobody else knows who is a person.
  const helpers = parsed && !backdrop.isPlain ? null : tools;
  const place = yield* locate(scene, inputs.rectangle, options, kernel, helpers, parsed);
  const { rectangle, figure } = place;
  const opening = openingOf(raster, rectangle, inputs.strokes);
  const mask = parsed
    ? cutByParser(opening, parsed, kernel)
    : yield* cutBy(inputs.method, opening, options, kernel);
  const coverage = coverageOf(mask);
  const evidence = evidenceBeside(place, scene, shrinkMask(mask, picture), kernel);
  // A watershed parts even what is of one colour.
  if (coverage === 0 || evidence.faintEdge === 1)
    return withPaint(takeNothing(raster, given), raster, inputs.strokes);
  const judged = certaintyBeside(evidence);
  const whole = { mask, rectangle, coverage, ...judged, layers: null, items: [] };
  if (!figure) return whole;
  if (ownOpening.includes(inputs.method)) openAgain(raster, scene, kernel);
  return partedOf(whole, partFigure(figure, coarse, mask, inputs, kernel.layers), opening);
}

/** The garments of a figure that was cut out whole; what was painted stands. */
function partedOf(whole: Cut, { layers, mask, reasons }: Parted, { raster, trimap }: Opening): Cut {
  const garments = settle(raster, trimap, (pixel) => mask.data[pixel] !== 0);
  const coverage = coverageOf(garments);
  return { ...whole, mask: garments, layers, coverage, reasons: [...whole.reasons, ...reasons] };
}

/** The evidence of a small mask. Before a plain backdrop it is held against what stands out from that. */
function evidenceBeside(
  { labels, found }: Place,
  { picture, backdrop }: Scene,
  mask: Mask,
  kernel: CutKernel,
): Evidence {
  const { width, height } = picture;
  const first = backdrop.isPlain ? { width, height, data: labels } : found;
  return evidenceOf(picture, mask, first, backdrop.isPlain, kernel);
}

/** As the product's own mask; but before a plain backdrop, which would vouch for any, less by what the two differ in. */
function certaintyBeside(evidence: Evidence): Certainty {
  const judged = certaintyOf(evidence);
  const { certainty } = judged;
  return { ...judged, certainty: evidence.isPlain ? certainty * evidence.agreement : certainty };
}

function* cutBy(
  method: Method,
  opening: Opening,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Mask> {
  switch (method) {
    case 'threshold':
      return cutByThreshold(opening, kernel);
    case 'otsu':
      return cutByOtsu(opening);
    case 'gradients':
      return cutByGradients(opening);
    case 'watershed':
      return cutByWatershed(opening);
    case 'exact':
    case 'grabcut':
    case 'parser':
    case 'parser+grabcut':
      return yield* cutWithin(opening.raster, opening.trimap, options, kernel);
  }
}

/** All that can be seen inside the rectangle is open, but for what was painted. */
function openingOf(raster: Raster, rectangle: Rectangle, strokes: readonly Stroke[]): Opening {
  const trimap = paintOver(constrainTo(rectangle, raster), paint(strokes, raster));
  trimap.forEach((sure, pixel) => {
    if (sure !== 0 && raster.data[4 * pixel + 3]! < 128) trimap[pixel] = 0;
  });
  return { raster, rectangle, trimap };
}

/** What was taken whole, but for what was painted. */
function withPaint(taken: Cut, raster: Raster, strokes: readonly Stroke[]): Cut {
  const { trimap } = openingOf(raster, taken.rectangle, strokes);
  const mask = settle(raster, trimap, () => true);
  return { ...taken, mask, coverage: coverageOf(mask) };
}
