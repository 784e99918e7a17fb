import { softmax } from '../linear.ts';
import { chanceOf, logit } from '../tags/confidence.ts';
import { attributesOf } from './attributes.ts';
import type { Calibration } from './calibration.ts';
import { knownChance, standardised, traitsOf } from './known.ts';
import { labelSet } from './labelSet.ts';
import type { Prediction } from './prediction.ts';

/**
 * What a net's numbers for one photo mean. Temperature scaling (Guo et al. 2017, section 4.2), a conformal set, and how far what
 * it sees is like anything that it was taught.
 * `logits`: one a label of the calibration, finite; `features`: what the last layer was given, as many as the calibration was fitted to.
 */
export function predictionOf(
  logits: ArrayLike<number>,
  features: ArrayLike<number>,
  calibration: Calibration,
): Prediction {
  const { labels, temperature, scale, attributes } = calibration;
  const scaled = Array.from(logits, (value) => value / temperature);
  const chances = softmax(scaled);
  const set = labelSet(chances, calibration);
  const label = set.labels[0]!;
  const row = standardised(traitsOf(scaled, features), scale);
  const known = knownChance(row, calibration.known);
  return {
    label,
    confidence: confidenceOf(Math.max(...chances), known, calibration),
    scores: Object.fromEntries(labels.map((name, n) => [name, chances[n]!])),
    temperature,
    set,
    known,
    knownFrom: calibration.known.least,
    isUnknown: known < calibration.known.least,
    attributes: attributesOf(row, label, attributes),
  };
}

/** The chance that the likeliest label is right, by its score and the chance that it is known at all. */
export const confidenceOf = (
  score: number,
  known: number,
  { confidence }: Pick<Calibration, 'confidence'>,
): number =>
  chanceOf(confidence.bias + confidence.score * logit(score) + confidence.known * logit(known));
