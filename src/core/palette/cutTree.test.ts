import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { seededRandom } from '../random.ts';
import type { Raster } from '../raster.ts';
import { cutTree } from './cutTree.ts';
import { extractPalette } from './extractPalette.ts';
import { articlePaletteOptions, defaultPaletteOptions, noSwatch } from './palette.ts';

const kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));

/** Bands of many colours with noise, and a patch of another. */
function cloth(seed: number): Raster {
  const random = seededRandom(seed);
  const [width, height] = [64, 180];
  const bands = Array.from({ length: 9 }, () => [0, 1, 2].map(() => Math.floor(200 * random())));
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const isPatch = i % width > 52 && i < 30 * width;
    const band = bands[isPatch ? 8 : Math.floor(i / (23 * width))]!;
    for (let c = 0; c < 3; c++) data[4 * i + c] = band[c]! + 30 * random();
  }
  return { width, height, data };
}

const whole = ({ width, height }: Raster) => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

test.each([defaultPaletteOptions, articlePaletteOptions])(
  'one tree tells the palette of every threshold',
  (recipe) => {
    for (const seed of [1, 2]) {
      const raster = cloth(seed);
      const mask = whole(raster);
      const { stages } = extractPalette(raster, mask, recipe, kernel);
      for (const mergeBelow of [0, 4, 10, 20, 200]) {
        const options = { ...recipe, mergeBelow };
        const { palette, stages: found } = extractPalette(raster, mask, options, kernel);
        const { kept, dropped, folds, merges, home } = cutTree(stages, options);
        expect(kept).toEqual(palette.swatches);
        expect(dropped).toEqual(found.dropped);
        expect(folds).toEqual(found.folds);
        expect(merges).toEqual(found.merges);
        const painted = stages.clusterLabels.map((label) => home[label] ?? noSwatch);
        expect(painted.join() === palette.labels.join()).toBe(true);
      }
    }
  },
);

test('a higher threshold never leaves more groups', () => {
  const raster = cloth(4);
  const { stages } = extractPalette(raster, whole(raster), defaultPaletteOptions, kernel);
  const left = [0, 2, 5, 10, 20, 50, 100].map(
    (mergeBelow) => cutTree(stages, { ...defaultPaletteOptions, mergeBelow }).merges.length,
  );
  expect(left).toEqual([...left].sort((a, b) => a - b));
  expect(left.at(-1)).toBe(stages.tree.length);
});

test('of nothing nothing is left', () => {
  const raster = cloth(5);
  const nothing = { ...whole(raster), data: new Uint8Array(raster.width * raster.height) };
  const { stages } = extractPalette(raster, nothing, defaultPaletteOptions, kernel);
  expect(cutTree(stages, defaultPaletteOptions)).toEqual({
    merges: [],
    kept: [],
    dropped: [],
    folds: [],
    home: [],
  });
});
