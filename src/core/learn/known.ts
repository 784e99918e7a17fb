import { chanceOf } from '../tags/confidence.ts';
import type { KnownModel } from './calibration.ts';

/** How many traits are of the logits; the others are the features. */
export const logitTraits = 4;

/**
 * What tells a garment of a known class from anything else: the energy of the logits (Liu et al. 2020, eq. 4), the largest of
 * their chances and their entropy, the length of the features, and the features themselves. `logits` at their temperature.
 */
export function traitsOf(logits: readonly number[], features: ArrayLike<number>): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((one, other) => one + other, 0);
  const chances = powers.map((power) => power / sum);
  const entropy = -chances.reduce((all, p) => (p > 0 ? all + p * Math.log(p) : all), 0);
  const length = Math.hypot(...Array.from(features));
  return [highest + Math.log(sum), 1 / sum, entropy, length, ...Array.from(features)];
}

/** What is stranger than anything that the model was fitted to counts no more than the strangest there, in deviations. */
const farthest = 4;

/** A trait in deviations from its mean. */
export function standardised(
  traits: readonly number[],
  { means, deviations }: Pick<KnownModel, 'means' | 'deviations'>,
): number[] {
  return traits.map((trait, n) => {
    const away = (trait - means[n]!) / deviations[n]!;
    return Math.max(-farthest, Math.min(farthest, away));
  });
}

/** The chance that a photo shows something of a known class, in [0, 1]. */
export function knownChance(traits: readonly number[], model: KnownModel): number {
  const row = standardised(traits, model);
  return chanceOf(row.reduce((sum, trait, n) => sum + trait * model.weights[n]!, model.bias));
}
