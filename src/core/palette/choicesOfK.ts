import { restarts } from './cluster.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import type { ColourCloud } from './colourCloud.ts';

/** What speaks for a number of clusters. */
export interface ChoiceOfK {
  readonly k: number;
  /** Mean squared distance of the garment's pixels to their centres, in Lab65. */
  readonly meanSquare: number;
  /** Mean simplified silhouette of the pixels, [0, 1]; 0 for k = 1. */
  readonly silhouette: number;
}

/** Numbers of clusters side by side, and which of them two rules of thumb would choose. */
export interface ChoicesOfK {
  /** k = 1, 2, ...: as many as there are colours, at most 10. */
  readonly choices: readonly ChoiceOfK[];
  /** Where the curve of mean squares bends most; 0 where there is nothing to choose. */
  readonly elbow: number;
  /** Where the silhouette is highest, of k from 2 on; 0 where there is nothing to choose. */
  readonly bestSilhouette: number;
}

const mostClusters = 10;

/**
 * The two classical views on the choice of k. Elbow (Thorndike 1953): the point of the curve furthest
 * below the straight line between its ends (Satopaa et al. 2011). Silhouette (Rousseeuw 1987),
 * simplified to distances to centres (Hruschka et al. 2004): (b - a) / b, a to the nearest centre, b to
 * the next. `seed` is that of k-means. Linear in bins, times 55.
 */
export function choicesOfK(cloud: ColourCloud, seed: number, kernel: ClusterKernel): ChoicesOfK {
  const most = Math.min(mostClusters, cloud.counts.length);
  const choices = Array.from({ length: most }, (_, i) => choiceOf(cloud, i + 1, seed, kernel));
  return {
    choices,
    elbow: most < 3 ? most : elbowOf(choices.map(({ meanSquare }) => meanSquare)),
    bestSilhouette: most < 2 ? most : highestOf(choices.map(({ silhouette }) => silhouette)),
  };
}

function choiceOf(
  { labs, counts, total }: ColourCloud,
  k: number,
  seed: number,
  kernel: ClusterKernel,
): ChoiceOfK {
  const { centres, inertia } = kernel.kMeans(labs, counts, { k, seed, restarts });
  let silhouette = 0;
  counts.forEach((count, i) => {
    const [nearest, next] = twoNearest(labs, i, centres);
    if (k > 1 && next > 0) silhouette += (count * (next - nearest)) / next;
  });
  return { k, meanSquare: inertia / total, silhouette: silhouette / total };
}

/** Distances of point `i` to the nearest centre and to the next. */
function twoNearest(labs: Float64Array, i: number, centres: Float64Array): [number, number] {
  let [nearest, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let c = 0; c < centres.length; c += 3) {
    const [l, a, b] = [labs[3 * i]!, labs[3 * i + 1]!, labs[3 * i + 2]!];
    const distance = Math.hypot(l - centres[c]!, a - centres[c + 1]!, b - centres[c + 2]!);
    if (distance < nearest) [nearest, next] = [distance, nearest];
    else if (distance < next) next = distance;
  }
  return [nearest, next];
}

/** k where a falling curve lies furthest below the line between its ends; both axes scaled to 1. */
function elbowOf(curve: readonly number[]): number {
  const [first, last] = [curve[0]!, curve.at(-1)!];
  const below = curve.map((value, i) => {
    const along = i / (curve.length - 1);
    return first > last ? 1 - along - (value - last) / (first - last) : 0;
  });
  return highestOf(below);
}

/** The place of the highest, from 1; the first of equals. */
const highestOf = (values: readonly number[]): number => values.indexOf(Math.max(...values)) + 1;
