import type { CloseUp } from './closeUp.ts';
import { smoothed } from './smooth.ts';
import { less } from './variation.ts';

/** What of a plane is of one size: finer than the next band, coarser than the one before. */
export interface Band {
  readonly plane: Float32Array;
  /** Its deviation. */
  readonly strength: number;
}

type Bands = readonly [Band, Band, Band, Band, Band];

/** A plane as the sum of five bands from fine to coarse (differences of means over squares, each about twice as wide as the last). */
export function bandsOf(plane: Float32Array, close: CloseUp): Bands {
  const mean = (radius: number): Float32Array => smoothed(plane, close, radius);
  const [one, two, four, nine] = [mean(1), mean(2), mean(4), mean(9)];
  const band = (planeOfBand: Float32Array): Band => ({
    plane: planeOfBand,
    strength: strengthOf(planeOfBand, close),
  });
  return [
    band(less(plane, one)),
    band(less(one, two)),
    band(less(two, four)),
    band(less(four, nine)),
    band(nine),
  ];
}

function strengthOf(plane: Float32Array, { count }: CloseUp): number {
  let sum = 0;
  for (let i = 0; i < plane.length; i++) sum += plane[i]! * plane[i]!;
  return Math.sqrt(sum / count);
}
