import type { TraitScale } from '../../src/core/learn/calibration.ts';
import { standardised, traitsOf } from '../../src/core/learn/known.ts';
import { fitOn, rounded, scaleOf } from './logistic.ts';
import { isPainted } from './paintings.ts';
import { isGround, isKnown, type Look, type Seen } from './seen.ts';

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

/** What photos of a group count in all: those without a garment little beside garments of unknown classes, for they are told by little. */
const counts = { known: 1, unknown: 1, ground: 0.25, painted: 0.25 };

/**
 * Known against unknown; garments of both count the same in all. Every look at a photo teaches for itself: that is as if there were
 * more photos.
 */
export function fitKnown(photos: readonly Seen[], temperature: number): Known {
  const groups = photos.map(groupOf);
  const sizes = { known: 0, unknown: 0, ground: 0, painted: 0 };
  for (const group of groups) sizes[group]++;
  const looks = photos.flatMap((photo, n) => {
    const group = groups[n]!;
    const target = Number(isKnown(photo));
    const weight = counts[group] / sizes[group];
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

function groupOf(photo: Seen): keyof typeof counts {
  if (isKnown(photo)) return 'known';
  if (isGround(photo)) return 'ground';
  return isPainted(photo) ? 'painted' : 'unknown';
}
