import type { Size } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import type { Parsed } from '../parser/parsed.ts';
import type { Scene } from '../place/scene.ts';
import { type Beliefs, HAIR, SKIN } from './beliefs.ts';
import { believe, type LayerTools } from './model.ts';

/** A person as the model sees one: what each cell may show. */
export interface Figure {
  /** True where it stands before a plain backdrop, which the trees know as such. */
  readonly isPlain: boolean;
  /** The grid that the picture was seen through. */
  readonly cells: Size;
  readonly beliefs: Beliefs;
}

/** So much of a figure must surely be skin or hair, or there is no person in it. */
const LEAST_PERSON = 0.02;
/** What is sure, and what is figure: chances of 255. */
const SURE = 190;
const LIKELY = 128;

/**
 * Looks for a person in a picture; null where none is seen, as in a photo of a shoe.
 * `guess`: where a first pass sees the object, at any size.
 */
export function seeFigure(
  scene: Scene,
  guess: Mask,
  tools: LayerTools,
  cut: CutKernel,
): Figure | null {
  const { model, kernel } = tools;
  const cells = kernel.gather(cut.picture(seenLevel(scene)), guess);
  kernel.look(cells);
  const { isPlain } = scene.backdrop;
  const beliefs = believe(isPlain ? model.shop : model.street, tools, isNobody);
  return personShare(beliefs) < LEAST_PERSON ? null : { isPlain, cells, beliefs };
}

/** The person that the garment parser sees; null where it sees none: it knows clothes on people alone. */
export const parsedFigure = ({ cells, beliefs }: Parsed, isPlain: boolean): Figure | null =>
  personShare(beliefs) < LEAST_PERSON ? null : { isPlain, cells, beliefs };

/** The level that figures are seen on. */
export const seenLevel = ({ coarse }: Scene): number => Math.max(0, coarse - 1);

/** Whether no cell is likely to be skin or hair: then later stages, which find more of what the first suspects, find no person either. */
function isNobody(beliefs: Beliefs): boolean {
  const [skin, hair] = [beliefs[SKIN]!, beliefs[HAIR]!];
  return skin.every((chance, i) => chance + hair[i]! < LIKELY);
}

/** How much of the figure is surely skin or hair, in [0, 1]. */
function personShare(beliefs: Beliefs): number {
  const [ground, skin, hair] = [beliefs[0]!, beliefs[SKIN]!, beliefs[HAIR]!];
  let figure = 0;
  let person = 0;
  for (let i = 0; i < ground.length; i++) {
    if (255 - ground[i]! < LIKELY) continue;
    figure++;
    if (skin[i]! + hair[i]! >= SURE) person++;
  }
  return figure === 0 ? 0 : person / figure;
}
