import type { ConfidenceModel } from './confidenceModel.ts';
import { confidenceWeights } from './confidenceWeights.ts';

/**
 * How sure a tag and a swatch are, as chances in [0, 1] that mean what they say: of a hundred tags with 0.8, eighty are right.
 * `docs/confidence.md` says what was fitted, to what, and what told nothing more.
 */

/** From this chance on a tag, or what a swatch is called, is said to be sure. */
export const sureFrom = 0.75;

/** Chances nearer to 0 or 1 count as this near. */
const nearest = 1e-4;

/** The log-odds of a chance. */
export function logit(chance: number): number {
  const inside = Math.min(1 - nearest, Math.max(nearest, chance));
  return Math.log(inside / (1 - inside));
}

/** The chance with these log-odds. */
export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** That the main colour is what an editor would put, were the mask right; `chance`: that who sells the garment would say so. */
export const mainSurely = (chance: number, { main } = confidenceWeights): number =>
  chanceOf(main.bias + main.chance * logit(chance));

/**
 * That people would count a swatch's family among the garment's colours, were the mask right: by the chance that they list the
 * family, and the chance that this colour alone is called so.
 */
export const swatchSurely = (
  listed: number,
  named: number,
  { swatch } = confidenceWeights,
): number => chanceOf(swatch.bias + swatch.listed * logit(listed) + swatch.named * logit(named));

/** What a mask of this certainty leaves of a confidence; both in [0, 1]. Only one that says itself it is poor takes much away. */
export const trustIn = (
  certainty: number,
  { mask }: Pick<ConfidenceModel, 'mask'> = confidenceWeights,
): number => 1 - (1 - certainty) ** mask;
