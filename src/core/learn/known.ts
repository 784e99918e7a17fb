import { dot } from '../linear.ts';
import { chanceOf } from '../tags/confidence.ts';
import type { KnownModel, TraitScale } from './calibration.ts';

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
  const all = Array.from(features);
  return [highest + Math.log(sum), 1 / sum, entropy, Math.hypot(...all), ...all];
}

/** What is stranger than anything that the models were fitted to counts no more than the strangest there, in deviations. */
const farthest = 4;

/** Traits in deviations from their means. */
export function standardised(
  traits: readonly number[],
  { means, deviations }: TraitScale,
): number[] {
  return traits.map((trait, n) => {
    const away = (trait - means[n]!) / deviations[n]!;
    return Math.max(-farthest, Math.min(farthest, away));
  });
}

/** The chance that a photo shows something of a known class, in [0, 1]; `row`: its traits, standardised. */
export const knownChance = (row: readonly number[], { bias, weights }: KnownModel): number =>
  chanceOf(bias + dot(weights, row));
