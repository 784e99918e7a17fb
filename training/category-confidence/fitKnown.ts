import type { TraitScale } from '../../src/core/learn/calibration.ts';
import { standardised, traitsOf } from '../../src/core/learn/known.ts';
import { fitOn, rounded, scaleOf } from './logistic.ts';
import { isGarment, isKnown, type Look, type Seen } from './seen.ts';

/** Pulls the weights of what tells known from unknown to 0. */
const RESTRAINT = 0.01;

/** What tells known from unknown, and the scale of its traits. */
export interface Known {
  readonly scale: TraitScale;
  readonly bias: number;
  readonly weights: readonly number[];
}

export const traitsAt = ({ logits, features }: Look, temperature: number): number[] =>
  traitsOf(
    logits.map((value) => value / temperature),
    features,
  );

/** What photos without a garment count beside garments of unknown classes: they are told by little. */
const GROUNDS_COUNT = 0.25;

/**
 * Known against unknown; garments of both count the same in all. Every look at a photo teaches for itself: that is as if there were
 * more photos.
 */
export function fitKnown(photos: readonly Seen[], temperature: number): Known {
  const weightOf = (photo: Seen) => {
    const alike = photos.filter(
      (one) => isKnown(one) === isKnown(photo) && isGarment(one) === isGarment(photo),
    );
    return (isGarment(photo) ? 1 : GROUNDS_COUNT) / alike.length;
  };
  const looks = photos.flatMap((photo) => {
    const [target, weight] = [Number(isKnown(photo)), weightOf(photo)];
    return photo.looks.map((look) => ({ traits: traitsAt(look, temperature), target, weight }));
  });
  const scale = scaleOf(looks.map(({ traits }) => traits));
  const examples = looks.map((look) => ({ ...look, traits: standardised(look.traits, scale) }));
  const { biases, weights } = fitOn(examples, 2, RESTRAINT);
  const [unlike, like] = weights as [readonly number[], readonly number[]];
  return {
    scale,
    bias: rounded(biases[1]! - biases[0]!),
    weights: like.map((weight, n) => rounded(weight - unlike[n]!)),
  };
}
