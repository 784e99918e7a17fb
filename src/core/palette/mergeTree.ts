import type { ColourCloud } from './colourCloud.ts';
import { byGroupSize, type Group, joined, stepOf } from './group.ts';
import { lookDifference } from './lookDifference.ts';
import type { Merge, PaletteOptions } from './palette.ts';

/** The whole tree, and where it was cut. */
export interface MergeTree {
  /** Every merge, down to one group. */
  readonly tree: readonly Merge[];
  /** How many of them were carried out. */
  readonly cut: number;
  /** What was left there, largest first. */
  readonly groups: readonly Group[];
}

/** Two places in a list, the earlier first, and how far apart what stands there is. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly deltaE: number;
}

type Settings = Pick<PaletteOptions, 'recipe' | 'mergeBelow' | 'lightnessWeight'>;

/**
 * Merges the two groups that look most alike, again and again (agglomerative clustering, centroid
 * linkage, by CIEDE2000 with kL), and cuts the tree where a difference first reaches `mergeBelow`.
 * `k` is the number of first clusters. Cubic in the number of groups, of which there are at most 16.
 */
export function mergeTree(
  cloud: ColourCloud,
  leaves: readonly Group[],
  k: number,
  options: Settings,
): MergeTree {
  const difference = lookDifference(options.lightnessWeight);
  const tree: Merge[] = [];
  let groups = leaves;
  let kept: MergeTree | null = null;
  while (groups.length > 1) {
    const pair = nearestPair(groups, (a, b) => difference(meanOf(a), meanOf(b)));
    if (pair.deltaE >= options.mergeBelow) kept ??= { tree, cut: tree.length, groups };
    const one = joined(cloud, groups[pair.a]!, groups[pair.b]!, options);
    groups = [...groups.filter((_, i) => i !== pair.a && i !== pair.b), one].sort(byGroupSize);
    tree.push({ ...pair, into: groups.indexOf(one), ...stepOf(groups, k) });
  }
  return kept ?? { tree, cut: tree.length, groups };
}

/** What was photographed, folds and all: trimmed colours of two lights on one cloth lie further apart. */
const meanOf = ({ swatch }: Group) => (swatch.photographed ?? swatch).lab;

function nearestPair(groups: readonly Group[], difference: (a: Group, b: Group) => number): Pair {
  let nearest: Pair = { a: 0, b: 1, deltaE: Number.POSITIVE_INFINITY };
  for (let b = 1; b < groups.length; b++)
    for (let a = 0; a < b; a++) {
      const deltaE = difference(groups[a]!, groups[b]!);
      if (deltaE < nearest.deltaE) nearest = { a, b, deltaE };
    }
  return nearest;
}
