import { lab65Of } from '../colour/lab65.ts';
import type { Histogram } from './clusterKernel.ts';
import type { Swatch, Triple } from './palette.ts';

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

/** The swatch of some bins: their mean sRGB weighted by pixels, their share of all, and their spread. */
export function swatchOf(cloud: ColourCloud, members: Members): Swatch {
  const { counts, means, total } = cloud;
  let mass = 0;
  const sums: [number, number, number] = [0, 0, 0];
  for (const i of members) {
    const count = counts[i]!;
    mass += count;
    for (let c = 0; c < 3; c++) sums[c] = sums[c]! + count * means[3 * i + c]!;
  }
  const rgb: Triple = [sums[0] / mass, sums[1] / mass, sums[2] / mass];
  const lab = lab65Of(rgb);
  return {
    rgb: [Math.round(rgb[0]), Math.round(rgb[1]), Math.round(rgb[2])],
    lab,
    weight: mass / total,
    spread: spreadAround(cloud, members, lab, mass),
  };
}

function spreadAround(cloud: ColourCloud, members: Members, lab: Triple, mass: number): number {
  let sum = 0;
  for (const i of members)
    for (let c = 0; c < 3; c++) sum += cloud.counts[i]! * (cloud.labs[3 * i + c]! - lab[c]!) ** 2;
  return Math.sqrt(sum / mass);
}

/** Largest share first; equal shares by lightness, then a, then b, so that the order never depends on chance. */
export function bySize(a: Swatch, b: Swatch): number {
  return b.weight - a.weight || b.lab[0] - a.lab[0] || b.lab[1] - a.lab[1] || b.lab[2] - a.lab[2];
}
