import { mostMergeBelow } from '../../../core/palette/choice.ts';

/** Where differences are drawn along the tree. */
export interface HeightScale {
  /** The largest difference that there is room for (ΔE). */
  readonly most: number;
  /** Of a difference, from 0 to 1. */
  readonly place: (deltaE: number) => number;
  /** What stands at a place, to half a ΔE. */
  readonly at: (place: number) => number;
  /** Differences that are written; at the end there is room for the unit. */
  readonly ticks: readonly number[];
}

/** A tree without large differences has room for these all the same. */
const leastRoom = 20;

/** Room for a step beyond the last join: there all has become one. */
const beyond = 1;

/** A scale up to a little more than the highest join, but no further than a threshold may be. By square roots: small differences decide, large ones are seen from afar. */
export function heightScale(highest: number): HeightScale {
  const most = Math.min(mostMergeBelow, Math.max(leastRoom, Math.ceil(highest + beyond)));
  return {
    most,
    place: (deltaE) => Math.sqrt(Math.min(most, Math.max(0, deltaE)) / most),
    at: (place) => Math.round(2 * most * Math.min(1, Math.max(0, place)) ** 2) / 2,
    ticks: [0, 2, 5, 10, 20, 40, 80].filter((tick) => tick < 0.75 * most),
  };
}
