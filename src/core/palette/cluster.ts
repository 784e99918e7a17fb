import type { ClusterKernel } from './clusterKernel.ts';
import { type ColourCloud, countsOf } from './colourCloud.ts';
import { byGroupSize, type Group, groupOf } from './group.ts';
import type { PaletteOptions } from './palette.ts';

/** One start may end 8 to 13 % above the best inertia; on a histogram more starts cost next to nothing. */
export const restarts = 4;

/**
 * k-means over the colours of the garment, weighted by their pixels, with Euclidean distance in Lab65.
 * Returns at most `k` groups, largest first and numbered so: fewer where there are fewer colours.
 */
export function cluster(
  cloud: ColourCloud,
  options: PaletteOptions,
  kernel: ClusterKernel,
): Group[] {
  const k = Math.min(options.k, cloud.counts.length);
  if (k === 0) return [];
  const { labels } = kernel.kMeans(cloud.labs, cloud.counts, { k, seed: options.seed, restarts });
  const members: number[][] = Array.from({ length: k }, () => []);
  labels.forEach((label, i) => {
    members[label]!.push(i);
  });
  return members
    .filter((bins) => bins.length > 0)
    .map((bins) => groupOf(cloud, { members: bins, clusters: [] }, shareOf(cloud, bins), options))
    .sort(byGroupSize)
    .map((group, i) => ({ ...group, clusters: [i] }));
}

const shareOf = (cloud: ColourCloud, bins: readonly number[]): number =>
  countsOf(cloud, bins).reduce((sum, count) => sum + count, 0) / cloud.total;
