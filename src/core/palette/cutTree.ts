import type { Merge, PaletteOptions, PaletteStages, Swatch } from './palette.ts';
import { sift } from './sift.ts';

/** What a threshold leaves of a tree. */
export interface TreeCut {
  /** The part of the tree that is carried out. */
  readonly merges: readonly Merge[];
  /** Largest first, with weights that sum to 1. */
  readonly kept: readonly Swatch[];
  /** Too small or scattered, with the weights they had. */
  readonly dropped: readonly Swatch[];
  /** For each first cluster: the index in `kept` of the swatch whose pixels its pixels are. */
  readonly home: readonly number[];
}

/**
 * Cuts a tree where a difference first reaches `mergeBelow`, and sifts what is left there. It needs no
 * pixels: with the stages of one palette, those of every other threshold are known.
 */
export function cutTree(
  { leaves, tree, contacts }: Pick<PaletteStages, 'leaves' | 'tree' | 'contacts'>,
  options: Pick<PaletteOptions, 'recipe' | 'mergeBelow' | 'dropBelow'>,
): TreeCut {
  const stop = tree.findIndex(({ deltaE }) => deltaE >= options.mergeBelow);
  const merges = stop < 0 ? tree : tree.slice(0, stop);
  const { swatches, home: places } = merges.at(-1) ?? leaves;
  const clusters: number[][] = swatches.map(() => []);
  places.forEach((place, cluster) => {
    clusters[place]?.push(cluster);
  });
  const groups = swatches.map((swatch, i) => ({ swatch, clusters: clusters[i]! }));
  const { kept, dropped, home } = sift(groups, options, { contacts, k: places.length });
  return { merges, kept, dropped, home: places.map((place) => home[place]!) };
}
