import type { Triple } from './palette.ts';

/** Bins of a cloud that belong together, by their index in it, rising: from dark to light. */
export type Members = readonly number[];

/** The colours of the garment, counted at 5 bits a channel: the bins that occur, from dark to light. */
export interface ColourCloud {
  /** One a bin: 5 bits of red, then green, then blue; rising where bins are equally light. */
  readonly ids: Uint16Array;
  /** One a bin: its pixels, at least 1. */
  readonly counts: Float64Array;
  /** Three a bin: the mean sRGB of its pixels, 0..255, not rounded. */
  readonly means: Float64Array;
  /** Three a bin: the mean in Lab65. */
  readonly labs: Float64Array;
  /** The pixels in all. */
  readonly total: number;
}

/** Mean sRGB of some bins, 0..255, not rounded; each bin counts `weights[its place in members]`. */
export function meanOf(cloud: ColourCloud, members: Members, weights: ArrayLike<number>): Triple {
  const sums: [number, number, number] = [0, 0, 0];
  let mass = 0;
  members.forEach((bin, i) => {
    mass += weights[i]!;
    for (let c = 0; c < 3; c++) sums[c] = sums[c]! + weights[i]! * cloud.means[3 * bin + c]!;
  });
  return [sums[0] / mass, sums[1] / mass, sums[2] / mass];
}

/** Pixels of each of some bins. */
export const countsOf = ({ counts }: ColourCloud, members: Members): number[] =>
  members.map((bin) => counts[bin]!);
