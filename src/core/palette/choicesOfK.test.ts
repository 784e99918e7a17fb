import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { lab65Of } from '../colour/lab65.ts';
import { seededRandom } from '../random.ts';
import { choicesOfK } from './choicesOfK.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import type { ColourCloud } from './colourCloud.ts';
import type { Triple } from './palette.ts';

let kernel: ClusterKernel;
beforeAll(async () => {
  kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
});

/** Twenty bins around each colour. */
function around(colours: readonly Triple[]): ColourCloud {
  const random = seededRandom(4);
  const near = (channel: number) => channel + 12 * random();
  const means = colours.flatMap(([r, g, b]) =>
    Array.from({ length: 20 }, (): Triple => [near(r), near(g), near(b)]),
  );
  return cloudOf(
    means,
    means.map(() => 1 + Math.floor(9 * random())),
  );
}

/** Each colour a bin. */
const cloudOf = (means: readonly Triple[], counts: readonly number[]): ColourCloud => ({
  ids: Uint16Array.from(means, (_, i) => i),
  counts: Float64Array.from(counts),
  means: Float64Array.from(means.flat()),
  labs: Float64Array.from(means.flatMap(lab65Of)),
  total: counts.reduce((sum, count) => sum + count, 0),
});

const colours: Triple[] = [
  [190, 24, 36],
  [30, 40, 78],
  [235, 235, 230],
  [40, 140, 70],
];

test('both rules find the number of colours that stand clearly apart', () => {
  for (const count of [2, 3, 4]) {
    const { elbow, bestSilhouette } = choicesOfK(around(colours.slice(0, count)), 1, kernel);
    expect(elbow).toBe(count);
    expect(bestSilhouette).toBe(count);
  }
});

test('more clusters never lie further from their pixels', () => {
  const { choices } = choicesOfK(around(colours), 1, kernel);
  expect(choices.map(({ k }) => k)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  for (let i = 1; i < choices.length; i++)
    expect(choices[i]!.meanSquare).toBeLessThanOrEqual(choices[i - 1]!.meanSquare);
});

test('silhouettes lie between 0 and 1', () => {
  for (const { silhouette } of choicesOfK(around(colours), 1, kernel).choices) {
    expect(silhouette).toBeGreaterThanOrEqual(0);
    expect(silhouette).toBeLessThanOrEqual(1);
  }
});

test('of nothing there is nothing to choose, of one colour one', () => {
  const nothing = around([]);
  expect(choicesOfK(nothing, 1, kernel)).toEqual({ choices: [], elbow: 0, bestSilhouette: 0 });
  const one = cloudOf([[0, 0, 24]], [9]);
  expect(choicesOfK(one, 1, kernel)).toMatchObject({ elbow: 1, bestSilhouette: 1 });
});
