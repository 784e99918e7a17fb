import type { Calibration } from '../../src/core/learn/calibration.ts';
import { logit } from '../../src/core/tags/confidence.ts';
import { fitChances } from '../confidence/fit.ts';
import { rounded } from './logistic.ts';
import { isKnown, type Unseen } from './seen.ts';

/**
 * What a label's score and being known say of its being right, where half of what is seen is of no known class; then put on a scale that is
 * right where all is. So an unknown garment ranks low, and of known ones with 0.8 eighty in a hundred are right.
 */
export function fitConfidence(photos: readonly Unseen[]): Calibration['confidence'] {
  const unknown = photos.filter((one) => !isKnown(one)).length;
  const weighed = (photo: Unseen) => (isKnown(photo) ? unknown / (photos.length - unknown) : 1);
  const trials = photos.map((photo) => {
    const score = Math.max(...photo.chances);
    const right = photo.truth >= 0 && photo.chances[photo.truth] === score;
    const traits = [logit(score), logit(photo.known)];
    return { traits, trust: 1, right, weight: weighed(photo), fold: photo.fold, photo };
  });
  const [, score, known] = fitChances(trials) as unknown as [number, number, number];
  const ranked = trials
    .filter(({ photo }) => isKnown(photo))
    .map((one) => ({ ...one, traits: [score * one.traits[0]! + known * one.traits[1]!] }));
  const [bias, slope] = fitChances(ranked) as unknown as [number, number];
  return { bias: rounded(bias), score: rounded(slope * score), known: rounded(slope * known) };
}
