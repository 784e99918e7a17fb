import type { ColourCloud } from './colourCloud.ts';
import { byGroupSize, type Group, joined, stepOf } from './group.ts';
import { lookDifference } from './lookDifference.ts';
import type { Merge, PaletteOptions } from './palette.ts';

/** Two places in a list, the earlier first, and how far apart what stands there is. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly deltaE: number;
}

type Settings = Pick<PaletteOptions, 'recipe' | 'lightnessWeight'>;

/**
 * Merges the two groups that look most alike, again and again (agglomerative clustering, centroid
 * linkage, by CIEDE2000 with kL), down to one. `k` is the number of first clusters. Cubic in the number
 * of groups, of which there are at most 16.
 */
export function mergeTree(
  cloud: ColourCloud,
  leaves: readonly Group[],
  k: number,
  options: Settings,
): readonly Merge[] {
  const tree: Merge[] = [];
  let groups = leaves;
  for (let pair = nearestPair(groups, options); pair; pair = nearestPair(groups, options)) {
    const [first] = groups[pair.a]!.clusters;
    groups = merged(cloud, groups, pair, options);
    const into = groups.findIndex(({ clusters }) => clusters.includes(first!));
    tree.push({ ...pair, into, ...stepOf(groups, k) });
  }
  return tree;
}

/** Below this CIEDE2000 difference nobody sees two colours. */
const visibleFrom = 2;

/** The groups, those joined that nobody can tell apart: how an even cloth was split tells nothing. */
export function distinct(
  cloud: ColourCloud,
  given: readonly Group[],
  options: Settings,
): readonly Group[] {
  let groups = given;
  for (let pair = nearestPair(groups, options); pair; pair = nearestPair(groups, options)) {
    if (pair.deltaE >= visibleFrom) break;
    groups = merged(cloud, groups, pair, options);
  }
  return groups;
}

function merged(
  cloud: ColourCloud,
  groups: readonly Group[],
  { a, b }: Pair,
  options: Settings,
): readonly Group[] {
  const one = joined(cloud, groups[a]!, groups[b]!, options);
  return [...groups.filter((_, i) => i !== a && i !== b), one].sort(byGroupSize);
}

/** What was photographed, folds and all: trimmed colours of two lights on one cloth lie further apart. */
const meanOf = ({ swatch }: Group) => (swatch.photographed ?? swatch).lab;

/** The two that look most alike, the first of equals; null of fewer than two. */
function nearestPair(groups: readonly Group[], { lightnessWeight }: Settings): Pair | null {
  const difference = lookDifference(lightnessWeight);
  let nearest: Pair | null = null;
  for (let b = 1; b < groups.length; b++)
    for (let a = 0; a < b; a++) {
      const deltaE = difference(meanOf(groups[a]!), meanOf(groups[b]!));
      if (deltaE < (nearest?.deltaE ?? Number.POSITIVE_INFINITY)) nearest = { a, b, deltaE };
    }
  return nearest;
}
