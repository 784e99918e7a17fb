import type { CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import type { Scene } from '../scene.ts';
import { type Beliefs, HAIR, SKIN } from './beliefs.ts';
import { atCells } from './cellGuess.ts';
import { type Cells, cellsOf } from './cells.ts';
import { lookAt } from './looks.ts';
import { believe, type LayerModel } from './model.ts';

/** A person as the model sees one: what each cell may show. */
export interface Figure {
  readonly cells: Cells;
  readonly beliefs: Beliefs;
}

/** So much of a figure must be skin or hair, or there is no person in it: shares of what is not background. */
const LEAST_PERSON = 0.04;

/**
 * Looks for a person in a picture; null where none is seen, as in a photo of a shoe.
 * `guess`: where a first pass sees the object, at any size.
 */
export function seeFigure(
  scene: Scene,
  guess: Mask,
  model: LayerModel,
  kernel: CutKernel,
): Figure | null {
  const cells = cellsOf(kernel.picture(Math.max(0, scene.coarse - 1)));
  const looks = lookAt(cells, atCells(guess.data, guess, cells));
  const beliefs = believe(scene.backdrop.isPlain ? model.shop : model.street, looks);
  return personShare(beliefs) < LEAST_PERSON ? null : { cells, beliefs };
}

/** How much of what is not background is skin or hair, in [0, 1]. */
export function personShare(beliefs: Beliefs): number {
  const total = (kind: number) => beliefs[kind]!.reduce((sum, chance) => sum + chance, 0);
  const figure = 255 * beliefs[0]!.length - total(0);
  return figure <= 0 ? 0 : (total(SKIN) + total(HAIR)) / figure;
}
