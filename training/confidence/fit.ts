import { chanceOf } from '../../src/core/tags/confidence.ts';
import { descend } from '../names/descend.ts';

/** Something that was said, by what it was said, and whether it was right. */
export interface Trial {
  readonly traits: readonly number[];
  /** What the mask leaves of the chance, in [0, 1]. */
  readonly trust: number;
  readonly right: boolean;
  /** How many it counts for. */
  readonly weight: number;
  readonly fold: number;
}

const ROUNDS = 200;

/** How sure a trial is by a bias and a weight a trait: a logistic, times the trust. */
export const surely = ({ traits, trust }: Pick<Trial, 'traits' | 'trust'>, at: ArrayLike<number>) =>
  chanceOf(traits.reduce((sum, trait, i) => sum + trait * at[i + 1]!, at[0]!)) * trust;

/** Bias and weights by likelihood. At least one trial. */
export const fitChances = (trials: readonly Trial[]): Float64Array =>
  descend(
    (at, gradient) => lossOf(trials, at, gradient),
    new Float64Array(trials[0]!.traits.length + 1),
    ROUNDS,
  );

/** Mean surprise, and its slope. */
export function lossOf(
  trials: readonly Trial[],
  at: Float64Array,
  gradient: Float64Array = new Float64Array(at.length),
): number {
  const all = trials.reduce((sum, { weight }) => sum + weight, 0);
  let loss = 0;
  for (const trial of trials) {
    const part = trial.weight / all;
    const chance = Math.min(1 - 1e-9, Math.max(1e-9, surely(trial, at)));
    loss -= part * Math.log(trial.right ? chance : 1 - chance);
    const unmasked = trial.trust > 0 ? chance / trial.trust : 0;
    const slope = (part * (chance - Number(trial.right)) * (1 - unmasked)) / (1 - chance);
    gradient[0]! += slope;
    trial.traits.forEach((trait, i) => {
      gradient[i + 1]! += slope * trait;
    });
  }
  return loss;
}
