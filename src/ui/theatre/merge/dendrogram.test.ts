import { expect, test } from 'vitest';
import { lab65Of } from '../../../core/colour/lab65.ts';
import type { ColourCloud } from '../../../core/palette/colourCloud.ts';
import { byGroupSize, groupOf, stepOf } from '../../../core/palette/group.ts';
import { mergeTree } from '../../../core/palette/mergeTree.ts';
import { defaultPaletteOptions, type Triple } from '../../../core/palette/palette.ts';
import { type Branch, dendrogramOf } from './dendrogram.ts';

/** Eight greys and blues from dark to light, each a cluster of its own. */
const means: Triple[] = [
  [10, 10, 10],
  [20, 20, 20],
  [0, 0, 120],
  [0, 0, 140],
  [0, 10, 160],
  [60, 60, 60],
  [70, 70, 72],
  [200, 200, 200],
];
const cloud: ColourCloud = {
  ids: Uint16Array.from(means, (_, i) => i),
  counts: Float64Array.from([5, 9, 4, 6, 2, 3, 8, 20]),
  means: Float64Array.from(means.flat()),
  labs: Float64Array.from(means.flatMap(lab65Of)),
  total: 57,
};
const groups = means
  .map((_, i) => {
    const weight = cloud.counts[i]! / cloud.total;
    return groupOf(cloud, { members: [i], clusters: [] }, weight, defaultPaletteOptions);
  })
  .sort(byGroupSize)
  .map((group, i) => ({ ...group, clusters: [i] }));
const grown = {
  leaves: stepOf(groups, groups.length),
  tree: mergeTree(cloud, groups, groups.length, defaultPaletteOptions),
};
const { leaves, joins } = dendrogramOf(grown);

const rowsBelow = (branch: Branch): readonly number[] =>
  'from' in branch ? branch.from.flatMap(rowsBelow) : [branch.row];

test('every group has a row of its own', () => {
  expect(leaves.map(({ row }) => row)).toEqual(groups.map((_, i) => i));
  expect(joins).toHaveLength(groups.length - 1);
});

test('no branches cross: what merges lies on rows that follow each other', () => {
  for (const join of joins) {
    const rows = [...rowsBelow(join)].sort((a, b) => a - b);
    expect(rows).toEqual(rows.map((_, i) => rows[0]! + i));
  }
});

test('heights never fall, and none is below its difference', () => {
  joins.forEach(({ height, deltaE }, i) => {
    expect(height).toBeGreaterThanOrEqual(deltaE);
    expect(height).toBeGreaterThanOrEqual(joins[i - 1]?.height ?? 0);
  });
});

test('a join weighs as much as the two, and holds their clusters', () => {
  for (const { swatch, from, clusters } of joins) {
    const [a, b] = from;
    expect(swatch.weight).toBeCloseTo(a.swatch.weight + b.swatch.weight, 12);
    expect(clusters).toEqual([...a.clusters, ...b.clusters]);
  }
  expect(joins.at(-1)?.swatch.weight).toBeCloseTo(1, 12);
});

test('of one group there is nothing to join, of none nothing', () => {
  const one = { leaves: stepOf(groups.slice(0, 1), 1), tree: [] };
  expect(dendrogramOf(one)).toMatchObject({ leaves: [{ row: 0 }], joins: [] });
  expect(dendrogramOf({ leaves: stepOf([], 0), tree: [] })).toEqual({ leaves: [], joins: [] });
});
