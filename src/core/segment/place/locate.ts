import type { Rectangle, Size } from '../../raster.ts';
import type { Steps } from '../../steps.ts';
import { constrainTo } from '../constraint.ts';
import type { Bytes, CutKernel } from '../cutKernel.ts';
import { grabCut } from '../grabCut.ts';
import { expectFigure } from '../layers/expectFigure.ts';
import { type Figure, parsedFigure, seeFigure } from '../layers/figure.ts';
import type { LayerTools } from '../layers/model.ts';
import type { Mask } from '../mask.ts';
import { joinFigures } from '../parser/joinFigures.ts';
import type { Parsed } from '../parser/parsed.ts';
import { boxOf, growRectangle, insetRectangle, scaleRectangle } from '../rectangle.ts';
import type { SegmentOptions, SegmentReport } from '../segmentation.ts';
import { expectInMiddle } from './centre.ts';
import { outsideBackdrop } from './flood.ts';
import { addOwnColours, dropForeignColours } from './ownColours.ts';
import type { Scene } from './scene.ts';
import { withoutShadow } from './shadow.ts';

/** Where the object stands, with a first guess of its shape for the cut itself. */
export interface Place {
  /** In raster pixels; all outside is background. */
  readonly rectangle: Rectangle;
  /** First labels at the size of the coarse picture. */
  readonly labels: Bytes;
  /** Log-odds for foreground by place alone, in eighths, at that size. */
  readonly odds: Int8Array;
  /** What the first pass found, where there was one. */
  readonly found: Mask | null;
  /** The person that stands there, where one is seen. */
  readonly figure: Figure | null;
}

/** Before a busy background the first pass stays away from the frame by this share of the size. */
const INSET = 0.05;
/** Share of the found pixels that may lie outside its box at each side. */
const STRAY = 0.01;
/** The box is widened by this share of the longest side: too large a box costs little, too small a one the garment. */
const PAD = 0.035;
/** A drawn rectangle is about the person seen where that covers so much of it. */
const SEEN = 0.25;
/** The first pass need not converge. */
const ROUNDS = 3;

/**
 * Finds where the object stands. Before a plain backdrop: the box of what differs from it, all of the picture where nothing
 * does. Elsewhere, as the recipe has it, a small cut from a central box, then the box of that mask, or of the person
 * who is seen with its help. `given`: the editor's rectangle, which stands. Where the garment parser looked and sees a person, it
 * has its say beside the trees; before a plain backdrop it has it where they see one, too.
 */
export function* locate(
  scene: Scene,
  given: Rectangle | null,
  options: SegmentOptions,
  kernel: CutKernel,
  tools: LayerTools | null = null,
  parsed: Parsed | null = null,
): Steps<SegmentReport, Place> {
  const { size, picture, coarse, backdrop } = scene;
  if (backdrop.isPlain) {
    const rest = outsideBackdrop(coarse, backdrop, kernel.place);
    const labels = withoutShadow(rest, picture, backdrop.surface);
    const outline = { ...picture, data: labels };
    const box = boxOf(kernel.evidence.profiles(outline), 0);
    const rectangle = given ?? (box ? widen(box, picture, size) : insetRectangle(size, 0));
    const byTrees = tools && seeFigure(scene, outline, tools, kernel);
    const figure = byTrees && ((parsed && parsedFigure(parsed, true)) ?? byTrees);
    return { rectangle, labels, odds: new Int8Array(labels.length), found: null, figure };
  }
  const found = given && !tools && !parsed ? null : yield* firstPass(scene, options, kernel);
  const byTrees = tools && found && seeFigure(scene, found, tools, kernel);
  const byParser = parsed && parsedFigure(parsed, false);
  const figure = byParser && byTrees ? joinFigures(byParser, byTrees) : (byParser ?? byTrees);
  if (figure && (!given || isAbout(given, figure, scene, kernel)))
    return { ...placeOf(figure, scene, given, kernel), found };
  const box = found && boxOf(kernel.evidence.profiles(found), STRAY);
  const rectangle = given ?? (found && box ? widen(box, found, size) : insetRectangle(size, INSET));
  const inside = scaleRectangle(rectangle, size, picture);
  const { labels, odds } = expectInMiddle(inside, picture, kernel.place);
  const trimap = constrainTo(growRectangle(inside, -0.5, picture), picture);
  const likely = dropForeignColours(labels, trimap, coarse, picture, kernel.place);
  return {
    rectangle,
    labels: addOwnColours(likely, trimap, coarse, picture, kernel.place),
    odds,
    found: given ? null : found,
    figure: null,
  };
}

/** Where a figure stands, before a busy background. */
function placeOf(
  figure: Figure,
  { size, picture }: Scene,
  given: Rectangle | null,
  kernel: CutKernel,
): Omit<Place, 'found'> {
  const { labels, odds } = expectFigure(figure, picture, kernel.layers);
  const box = boxOf(kernel.evidence.profiles({ ...picture, data: labels }), 0);
  const rectangle = given ?? (box ? widen(box, picture, size) : insetRectangle(size, 0));
  return { rectangle, labels, odds, figure };
}

/** Whether a rectangle that somebody drew holds the figure or a part of it, and not the dog beside it. */
function isAbout(
  given: Rectangle,
  figure: Figure,
  { size, picture }: Scene,
  kernel: CutKernel,
): boolean {
  const { labels } = expectFigure(figure, picture, kernel.layers);
  const inside = constrainTo(
    growRectangle(scaleRectangle(given, size, picture), -0.5, picture),
    picture,
  );
  let all = 0;
  let seen = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === 0) continue;
    all++;
    if (labels[i] !== 0) seen++;
  }
  return seen >= SEEN * all;
}

const widen = (box: Rectangle, from: Size, to: Size): Rectangle =>
  growRectangle(scaleRectangle(box, from, to), PAD * Math.max(to.width, to.height), to);

/** A cut from a central box at the smallest size. */
function* firstPass(
  { top }: Scene,
  options: SegmentOptions,
  kernel: CutKernel,
): Steps<SegmentReport, Mask> {
  const picture = kernel.picture(top);
  const rectangle = insetRectangle(picture, INSET);
  const { labels, odds } = expectInMiddle(rectangle, picture, kernel.place);
  const trimap = constrainTo(rectangle, picture);
  kernel.constrain(top, trimap);
  yield* grabCut(kernel, options, {
    phase: 'locate',
    level: top,
    size: picture,
    labels: addOwnColours(labels, trimap, top, picture, kernel.place),
    odds,
    rounds: Math.min(ROUNDS, options.maxIterations),
  });
  return kernel.mask();
}
