import type { Raster, Rectangle } from '../raster.ts';
import type { Steps } from '../steps.ts';
import { admitEmpty } from './admitEmpty.ts';
import { certaintyOf, standsOut } from './certainty/certainty.ts';
import { contrastOf, type Evidence, shapeEvidenceOf } from './certainty/evidence.ts';
import { withBeliefs } from './certainty/figureEvidence.ts';
import { itemsOf } from './certainty/items.ts';
import type { CutKernel } from './cutKernel.ts';
import { grabCut } from './grabCut.ts';
import { notFound } from './layers/chooseLayers.ts';
import { expectFigure } from './layers/expectFigure.ts';
import type { Figure } from './layers/figure.ts';
import { type Parted, partFigure } from './layers/layerMap.ts';
import type { LayerTools } from './layers/model.ts';
import { wantsParser } from './method.ts';
import { cutOtherwise } from './methods/cutOtherwise.ts';
import type { Parsed } from './parser/parsed.ts';
import { locate } from './place/locate.ts';
import { openScene, type Scene } from './place/scene.ts';
import { insetRectangle } from './rectangle.ts';
import { refine } from './refine.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
  SegmentStage,
} from './segmentation.ts';
import { shrinkMask } from './shrinkMask.ts';
import { isMended, mend } from './strokes/mend.ts';
import { takeCutOut, takeNothing } from './takeAll.ts';

type Cut = Omit<Segmentation, 'stages'>;

/**
 * Cuts the garment out by GrabCut (Rother, Kolmogorov, Blake 2004), coarse to fine: find where the object stands, cut
 * inside that rectangle at a small size, then cut only a narrow band along the edge again at each finer size.
 * Any raster of at least one pixel; same arguments, same bytes. Where nothing stands out, as where cloth fills the frame, all that
 * can be seen is the garment, with next to no certainty; the mask is empty only where all is transparent.
 * `tools`: what was learned of people; without it none is seen, and all of the object is the garment.
 * `parsed`: what the garment parser saw; a method that wants it and has none is GrabCut, and says so.
 * Another method than GrabCut, where one was chosen, cuts in the same rectangle. Strokes mend what was found without them.
 */
export function* segment(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
  tools: LayerTools | null = null,
  parsed: Parsed | null = null,
): Steps<SegmentReport, Segmentation> {
  if (wantsParser(inputs.method) && !parsed)
    return withoutParser(yield* segment(raster, byGrabCut(inputs), options, kernel, tools));
  if (!isMended(inputs)) return yield* cutUnpainted(raster, inputs, options, kernel, tools, parsed);
  const unpainted = { ...inputs, strokes: [] };
  const found = yield* cutUnpainted(raster, unpainted, options, kernel, tools, parsed);
  return yield* mend(raster, found, inputs, options, kernel);
}

const byGrabCut = (inputs: SegmentInputs): SegmentInputs => ({ ...inputs, method: 'grabcut' });

const withoutParser = (cut: Segmentation): Segmentation => ({
  ...cut,
  reasons: [...cut.reasons, 'The garment parser could not be asked: GrabCut cut it alone.'],
});

function* cutUnpainted(
  raster: Raster,
  inputs: SegmentInputs,
  options: SegmentOptions,
  kernel: CutKernel,
  tools: LayerTools | null,
  parsed: Parsed | null,
): Steps<SegmentReport, Segmentation> {
  const stages: SegmentStage[] = [];
  const { method } = inputs;
  const cut = method === 'grabcut' || method === 'parser+grabcut' ? cutOut : cutOtherwise;
  const seen = wantsParser(method) ? parsed : null;
  const steps = cut(raster, inputs, options, kernel, tools, seen);
  for (;;) {
    const next = steps.next();
    if (next.done) {
      const found = admitEmpty(answered(next.value, inputs));
      return seen ? { ...found, parsed: seen, stages } : { ...found, stages };
    }
    if (options.keepStages) stages.push({ ...next.value, mask: kernel.mask() });
    yield next.value;
  }
}

/** Where no person was seen, no garment could be told from another: whoever asked for one hears of it. */
const answered = (cut: Cut, { garment }: SegmentInputs): Cut =>
  garment && !cut.layers ? { ...cut, reasons: [...cut.reasons, notFound(garment)] } : cut;

function* cutOut(
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
  // A picture with a transparent frame was cut out by somebody before.
  if (backdrop.isCutOut) return takeCutOut(raster, given);
  const place = yield* locate(scene, inputs.rectangle, options, kernel, tools, parsed);
  const { rectangle, found, figure } = place;
  kernel.enclose(0, rectangle);
  const isFound = figure !== null && !backdrop.isPlain;
  const settings = isFound ? forFigure(options) : options;
  const first =
    parsed && isFound
      ? finerStart(scene, figure, kernel)
      : { ...place, level: coarse, size: picture };
  yield* grabCut(kernel, settings, { ...first, phase: 'cut', rounds: settings.maxIterations });
  const coarseMask = shrinkMask(kernel.mask(), picture);
  const shape = shapeEvidenceOf(picture, coarseMask, found, backdrop.isPlain, kernel);
  yield* refine(raster, first.level, settings, kernel);
  const mask = kernel.mask();
  const coverage = kernel.coverage();
  const share = (coverage * mask.data.length) / (given.width * given.height);
  const faintEdge = (): number => contrastOf(picture, coarseMask, kernel.evidence).faintEdge;
  if (!standsOut(shape, share, faintEdge)) return takeNothing(raster, given);
  if (figure) {
    const parted = partFigure(figure, first.level, mask, inputs, kernel.layers);
    const cut = { figure, whole: mask, worn: parted.mask, map: parted.layers };
    return partedOf(rectangle, parted, withBeliefs(shape, picture, cut, kernel));
  }
  const items = backdrop.isPlain ? itemsOf(picture, coarseMask, raster, kernel.evidence) : [];
  const evidence = { ...shape, ...contrastOf(picture, coarseMask, kernel.evidence) };
  const judged = certaintyOf(evidence, items.length);
  return { ...judged, mask, rectangle, coverage, layers: null, items };
}

/**
 * A figure that was found is cut in one round, with half the smoothing: the trees know its shape better than colours would by
 * being learned again and again, and than a short edge does.
 */
const forFigure = (options: SegmentOptions): SegmentOptions => ({
  ...options,
  maxIterations: 1,
  gamma: options.gamma / 2,
});

/** The parser sees finer than the trees: its figure is cut whole at twice the size. */
function finerStart({ coarse }: Scene, figure: Figure, kernel: CutKernel) {
  const level = Math.max(0, coarse - 1);
  const size = kernel.picture(level);
  return { level, size, ...expectFigure(figure, size, kernel.layers) };
}

/** The garments of a figure that was cut out whole. */
function partedOf(
  rectangle: Rectangle,
  { layers, mask, coverage, reasons }: Parted,
  evidence: Evidence,
): Cut {
  const judged = certaintyOf(evidence);
  const all = [...judged.reasons, ...reasons];
  return { ...judged, mask, rectangle, layers, coverage, reasons: all, items: [] };
}
