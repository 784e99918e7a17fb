import { lab65Of } from '../colour/lab65.ts';
import type { Histogram } from './clusterKernel.ts';
import type { Triple } from './palette.ts';

/** Bins of a cloud that belong together, by their index in it, rising: from dark to light. */
export type Members = readonly number[];

/** A histogram from dark to light, with the Lab65 colour of each bin, three numbers a bin, and the pixels in all. */
export interface ColourCloud extends Histogram {
  readonly labs: Float64Array;
  readonly total: number;
}

/** Adds Lab65 to a histogram and puts its bins in order of lightness, equals in the order given. */
export function colourCloud({ ids, counts, means }: Histogram): ColourCloud {
  const colours: Triple[] = [];
  for (let i = 0; i < means.length; i += 3)
    colours.push(lab65Of([means[i]!, means[i + 1]!, means[i + 2]!]));
  const order = colours.map((_, i) => i).sort((a, b) => colours[a]![0] - colours[b]![0] || a - b);
  const cloud = {
    ids: new Uint16Array(ids.length),
    counts: new Float64Array(ids.length),
    means: new Float64Array(means.length),
    labs: new Float64Array(means.length),
    total: 0,
  };
  order.forEach((from, to) => {
    cloud.ids[to] = ids[from]!;
    cloud.counts[to] = counts[from]!;
    cloud.total += counts[from]!;
    for (let c = 0; c < 3; c++) {
      cloud.means[3 * to + c] = means[3 * from + c]!;
      cloud.labs[3 * to + c] = colours[from]![c]!;
    }
  });
  return cloud;
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
