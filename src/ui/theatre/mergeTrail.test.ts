import { expect, test } from 'vitest';
import { colourCloud } from '../../core/palette/colourCloud.ts';
import { byGroupSize, groupOf, stepOf } from '../../core/palette/group.ts';
import { mergeTree } from '../../core/palette/mergeTree.ts';
import { defaultPaletteOptions } from '../../core/palette/palette.ts';
import { mergeTrail } from './mergeTrail.ts';

/** Eight greys and blues, each a cluster of its own. */
const means = [
  [10, 10, 10],
  [20, 20, 20],
  [60, 60, 60],
  [70, 70, 72],
  [200, 200, 200],
  [0, 0, 120],
  [0, 0, 140],
  [0, 10, 160],
];
const cloud = colourCloud({
  ids: Uint16Array.from(means, (_, i) => i),
  counts: Float64Array.from([5, 9, 3, 8, 20, 4, 6, 2]),
  means: Float64Array.from(means.flat()),
});
const options = { ...defaultPaletteOptions, mergeBelow: 30, lightnessWeight: 1 };
const groups = means
  .map((_, i) =>
    groupOf(cloud, { members: [i], clusters: [] }, cloud.counts[i]! / cloud.total, options),
  )
  .sort(byGroupSize)
  .map((group, i) => ({ ...group, clusters: [i] }));
const tree = mergeTree(cloud, groups, groups.length, options);
const below = tree.findIndex(({ deltaE }) => deltaE >= options.mergeBelow);
const stages = {
  clusters: groups.map((group) => group.swatch),
  clusterLabels: new Uint8Array(),
  mixtures: [],
  leaves: stepOf(groups, groups.length),
  tree,
  contacts: new Uint32Array(groups.length ** 2),
  merges: tree.slice(0, below),
  dropped: [],
};

test('every list is one shorter than the one before', () => {
  const lengths = mergeTrail(stages).map((step) => step.swatches.length);
  expect(stages.merges.length).toBeGreaterThan(2);
  expect(lengths).toEqual(lengths.map((_, i) => groups.length - i));
});

test('what a cluster has become holds the weight of all that went into it', () => {
  for (const { swatches, home } of mergeTrail(stages)) {
    const sums = swatches.map(() => 0);
    home.forEach((place, i) => {
      sums[place]! += stages.clusters[i]!.weight;
    });
    sums.forEach((sum, i) => {
      expect(sum).toBeCloseTo(swatches[i]!.weight, 12);
    });
  }
});

test('the two that became one share a home from then on', () => {
  for (const { merged, swatches } of mergeTrail(stages).slice(1))
    expect(swatches[merged!.into]!.weight).toBeCloseTo(merged!.a.weight + merged!.b.weight, 12);
});
