import type { Triple } from '../../src/core/palette/palette.ts';
import { type Random, seededRandom } from '../../src/core/random.ts';

const STARTS = 10;
const MOST_ROUNDS = 60;

/** Sum of the squared Lab65 distances of all pixels to the nearest of some colours. `labs`: three a pixel. */
export function inertiaOf(labs: Float32Array, colours: readonly Triple[]): number {
  return assign(labs, Float64Array.from(colours.flat())).inertia;
}

/** The lowest inertia of ten runs of the plain algorithm on every pixel: k-means++ and Lloyd, 60 rounds at most. */
export function bestOfTen(labs: Float32Array, k: number): number {
  const random = seededRandom(7);
  return Math.min(...Array.from({ length: STARTS }, () => lloyd(labs, k, random)));
}

function lloyd(labs: Float32Array, k: number, random: Random): number {
  let centres = plusPlus(labs, k, random);
  let last = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { inertia, means } = assign(labs, centres);
    if (inertia > last * (1 - 1e-5)) return inertia;
    [last, centres] = [inertia, means];
  }
  return last;
}

function plusPlus(labs: Float32Array, k: number, random: Random): Float64Array {
  const centres = new Float64Array(3 * k);
  const nearest = new Float64Array(labs.length / 3).fill(1);
  for (let c = 0; c < k; c++) {
    let at = random() * nearest.reduce((a, b) => a + b, 0);
    let chosen = 0;
    while (chosen < nearest.length - 1 && at >= nearest[chosen]!) at -= nearest[chosen++]!;
    centres.set(labs.subarray(3 * chosen, 3 * chosen + 3), 3 * c);
    for (let i = 0; i < nearest.length; i++) {
      const squared = squaredDistance(labs, i, centres, c);
      nearest[i] = c === 0 ? squared : Math.min(nearest[i]!, squared);
    }
  }
  return centres;
}

/** The inertia to some centres, and the means of what is nearest to each. */
function assign(labs: Float32Array, centres: Float64Array) {
  const sums = new Float64Array(centres.length);
  const counts = new Float64Array(centres.length / 3);
  let inertia = 0;
  for (let i = 0; i < labs.length / 3; i++) {
    let [label, least] = [0, Number.POSITIVE_INFINITY];
    for (let c = 0; c < counts.length; c++) {
      const squared = squaredDistance(labs, i, centres, c);
      if (squared < least) [label, least] = [c, squared];
    }
    inertia += least;
    counts[label]! += 1;
    for (let axis = 0; axis < 3; axis++) sums[3 * label + axis]! += labs[3 * i + axis]!;
  }
  const means = sums.map((sum, i) => {
    const count = counts[Math.floor(i / 3)]!;
    return count > 0 ? sum / count : centres[i]!;
  });
  return { inertia, means };
}

function squaredDistance(labs: Float32Array, i: number, centres: Float64Array, c: number): number {
  const l = labs[3 * i]! - centres[3 * c]!;
  const a = labs[3 * i + 1]! - centres[3 * c + 1]!;
  const b = labs[3 * i + 2]! - centres[3 * c + 2]!;
  return l * l + a * a + b * b;
}
