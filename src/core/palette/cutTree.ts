import { type Candidate, unfold } from './folds.ts';
import type { Merge, PaletteOptions, PaletteStages, PaletteStep, Swatch } from './palette.ts';
import { sift } from './sift.ts';

/** What a threshold leaves of a tree. */
export interface TreeCut {
  /** The part of the tree that is carried out. */
  readonly merges: readonly Merge[];
  /** Largest first, with weights that sum to 1. */
  readonly kept: readonly Swatch[];
  /** Too small or scattered; with the weights they had. */
  readonly dropped: readonly Swatch[];
  /** What lay in another light than its cloth, of which it is a part now; with the weights they had. */
  readonly folds: readonly Swatch[];
  /** For each first cluster: the index in `kept` of the swatch whose pixels its pixels are. */
  readonly home: readonly number[];
}

/**
 * Cuts a tree where a difference first reaches `mergeBelow`, gives folds to their cloth and sifts what is left. It needs no
 * pixels: with the stages of one palette, those of every other threshold are known.
 */
export function cutTree(
  {
    leaves,
    tree,
    contacts,
    clusters: first,
  }: Pick<PaletteStages, 'leaves' | 'tree' | 'contacts' | 'clusters'>,
  options: Pick<PaletteOptions, 'recipe' | 'mergeBelow' | 'dropBelow'>,
): TreeCut {
  const stop = tree.findIndex(({ deltaE }) => deltaE >= options.mergeBelow);
  const merges = stop < 0 ? tree : tree.slice(0, stop);
  const step = merges.at(-1) ?? leaves;
  const around = { contacts, k: step.home.length, clusters: first };
  const found = candidatesOf(step);
  const { groups, folds } =
    options.recipe === 'article' ? { groups: found, folds: [] } : unfold(found, around);
  const { kept, dropped, home } = sift(groups, options, around);
  const placeOf = (cluster: number) => groups.findIndex((one) => one.clusters.includes(cluster));
  return {
    merges,
    kept,
    dropped,
    folds,
    home: step.home.map((_, cluster) => home[placeOf(cluster)]!),
  };
}

function candidatesOf({ swatches, home }: PaletteStep): Candidate[] {
  const clusters: number[][] = swatches.map(() => []);
  home.forEach((place, cluster) => {
    clusters[place]?.push(cluster);
  });
  return swatches.map((swatch, i) => ({ swatch, clusters: clusters[i]! }));
}
