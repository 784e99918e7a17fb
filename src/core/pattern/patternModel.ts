import { dot, softmax } from '../linear.ts';
import { type Pattern, patterns } from './pattern.ts';
import type { Traits } from './traits.ts';

/** A multinomial logistic model: which pattern, by traits. `public/models/pattern/card.md` says what it reaches. */
export interface PatternModel {
  /** Names of the traits in the order of the numbers below. */
  readonly traits: readonly (keyof Traits)[];
  /** Mean and deviation of each trait where the model was fitted. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  /** Log-odds by pattern: first the bias, then a weight for each standardised trait. */
  readonly weights: Readonly<Record<Pattern, readonly number[]>>;
}

/** What no photo was like when the model was fitted counts no more than the most unusual there. */
const farthest = 4;

/** Traits on the scale of the model: 1 for the bias, then each trait in deviations from its mean. */
export function standardised(traits: Traits, model: Omit<PatternModel, 'weights'>): number[] {
  const scaled = model.traits.map((name, n) => {
    const away = (traits[name] - model.means[n]!) / model.deviations[n]!;
    return Math.max(-farthest, Math.min(farthest, away));
  });
  return [1, ...scaled];
}

/** The chance of each pattern, in the order of `patterns`; they sum to 1. */
export function chancesOf(traits: Traits, model: PatternModel): number[] {
  const row = standardised(traits, model);
  return softmax(patterns.map((pattern) => dot(model.weights[pattern], row)));
}
