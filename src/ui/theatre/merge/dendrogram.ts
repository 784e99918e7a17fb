import type { PaletteStages, Swatch } from '../../../core/palette/palette.ts';

/** A group before any merge, on a row of its own, from 0 at the top. */
export interface Leaf {
  readonly row: number;
  /** The left end of its branch: 0. */
  readonly height: number;
  readonly swatch: Swatch;
  /** The first clusters that are painted as it. */
  readonly clusters: readonly number[];
}

/** Two branches that become one. */
export interface Join extends Leaf {
  /** Its place in the tree, which is the order of merging. */
  readonly at: number;
  /** The threshold from which it is carried out: its own difference, or that of a join before it, if that is larger. */
  readonly height: number;
  readonly deltaE: number;
  /** The larger first; they stand on rows beside each other's. */
  readonly from: readonly [Branch, Branch];
}

export type Branch = Leaf | Join;

/** A tree of merges to be drawn: no two of its branches cross. */
export interface Dendrogram {
  /** From the top row to the bottom one. */
  readonly leaves: readonly Leaf[];
  /** In the order of merging; the heights never fall. */
  readonly joins: readonly Join[];
}

/** Lays a tree out: groups that merge stand beside each other, each join midway between the two. */
export function dendrogramOf({
  leaves: { swatches, home },
  tree,
}: Pick<PaletteStages, 'leaves' | 'tree'>): Dendrogram {
  const rows = rowsOf(tree, swatches.length);
  const leaves = swatches.map((swatch, i): Leaf => {
    const clusters = home.flatMap((place, cluster) => (place === i ? [cluster] : []));
    return { row: rows.indexOf(i), height: 0, swatch, clusters };
  });
  const joins: Join[] = [];
  let height = 0;
  let list: readonly Branch[] = leaves;
  tree.forEach(({ a, b, into, deltaE, swatches }, at) => {
    const from = [list[a]!, list[b]!] as const;
    height = Math.max(height, deltaE);
    const row = (from[0].row + from[1].row) / 2;
    const clusters = from.flatMap((branch) => branch.clusters);
    const join = { row, height, swatch: swatches[into]!, clusters, at, deltaE, from };
    joins.push(join);
    list = replaced(list, { a, b, into }, join);
  });
  return { leaves: [...leaves].sort((one, other) => one.row - other.row), joins };
}

/** The leaves by number as they stand from top to bottom, those of a larger branch above. */
function rowsOf(tree: PaletteStages['tree'], leaves: number): readonly number[] {
  let list: readonly (readonly number[])[] = Array.from({ length: leaves }, (_, i) => [i]);
  for (const { a, b, into } of tree)
    list = replaced(list, { a, b, into }, [...list[a]!, ...list[b]!]);
  return list.flat();
}

/** A list with the items at `a` and `b` replaced by one that stands at `into` then. */
function replaced<Item>(
  list: readonly Item[],
  { a, b, into }: { readonly a: number; readonly b: number; readonly into: number },
  one: Item,
): readonly Item[] {
  const others = list.filter((_, i) => i !== a && i !== b);
  return [...others.slice(0, into), one, ...others.slice(into)];
}
