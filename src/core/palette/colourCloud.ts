import { lab65Of } from '../colour/lab65.ts';
import type { Histogram } from './clusterKernel.ts';
import type { Triple } from './palette.ts';

/** Bins of a histogram that belong together, by their index in it. */
export type Members = readonly number[];

/** A histogram with the Lab65 colour of each bin, three numbers a bin, and the pixels in all. */
export interface ColourCloud extends Histogram {
  readonly labs: Float64Array;
  readonly total: number;
}

/** Adds Lab65 to a histogram. */
export function colourCloud(histogram: Histogram): ColourCloud {
  const { counts, means } = histogram;
  const labs = new Float64Array(means.length);
  let total = 0;
  for (let i = 0; i < counts.length; i++) {
    labs.set(lab65Of([means[3 * i]!, means[3 * i + 1]!, means[3 * i + 2]!]), 3 * i);
    total += counts[i]!;
  }
  return { ...histogram, labs, total };
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
