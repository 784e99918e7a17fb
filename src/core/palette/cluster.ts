import type { ClusterKernel } from './clusterKernel.ts';
import type { PaletteOptions, Swatch } from './palette.ts';
import { bySize, type ColourCloud, type Members, swatchOf } from './swatchOf.ts';

/** A swatch with the bins it was made of. */
export interface Group {
  readonly swatch: Swatch;
  readonly members: Members;
}

/** One start may end 8 to 13 % above the best inertia; on a histogram more starts cost next to nothing. */
const restarts = 4;

/**
 * k-means over the colours of the garment, weighted by their pixels, with Euclidean distance in Lab65.
 * Returns at most `k` groups, largest first: fewer where there are fewer colours.
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
    .map((bins) => groupOf(cloud, bins))
    .sort((a, b) => bySize(a.swatch, b.swatch));
}

/** Bins as a group with their swatch. */
export const groupOf = (cloud: ColourCloud, members: Members): Group => ({
  swatch: swatchOf(cloud, members),
  members,
});
