import { deltaE2000 } from '../colour/deltaE2000.ts';
import { type Group, groupOf } from './cluster.ts';
import type { Merge } from './palette.ts';
import { bySize, type ColourCloud } from './swatchOf.ts';

/** Two places in a list, the earlier first, and how far apart what stands there is. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly deltaE: number;
}

/**
 * Merges the two nearest groups into their weighted mean for as long as they are closer than
 * `threshold` (CIEDE2000). Returns what is left, largest first, and each merge in order.
 * Cubic in the number of groups, of which there are at most 16.
 */
export function mergeNearest(
  cloud: ColourCloud,
  clusters: readonly Group[],
  threshold: number,
): { groups: readonly Group[]; merges: readonly Merge[] } {
  let groups = clusters;
  const merges: Merge[] = [];
  for (;;) {
    const pair = nearestPair(groups);
    if (pair === null || pair.deltaE >= threshold) return { groups, merges };
    groups = joinPair(cloud, groups, pair);
    merges.push({ ...pair, swatches: groups.map((group) => group.swatch) });
  }
}

function nearestPair(groups: readonly Group[]): Pair | null {
  let nearest: Pair | null = null;
  for (let b = 1; b < groups.length; b++) {
    for (let a = 0; a < b; a++) {
      const deltaE = deltaE2000(groups[a]!.swatch.lab, groups[b]!.swatch.lab);
      if (nearest === null || deltaE < nearest.deltaE) nearest = { a, b, deltaE };
    }
  }
  return nearest;
}

function joinPair(cloud: ColourCloud, groups: readonly Group[], { a, b }: Pair): Group[] {
  const joined = groupOf(cloud, [...groups[a]!.members, ...groups[b]!.members]);
  return [...groups.filter((_, i) => i !== a && i !== b), joined].sort((one, other) =>
    bySize(one.swatch, other.swatch),
  );
}
