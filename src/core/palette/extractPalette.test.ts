import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import { seededRandom } from '../random.ts';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import { extractPalette } from './extractPalette.ts';
import { lookDifference } from './lookDifference.ts';
import {
  articlePaletteOptions,
  defaultPaletteOptions,
  noSwatch,
  type Palette,
  type Triple,
} from './palette.ts';
import { accent } from './sift.ts';

let kernel: ClusterKernel;
beforeAll(async () => {
  kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
});

/** Stripes of cloth in four colours, with folds and noise; no stripe as wide as another. */
function stripes(seed: number, width = 180, height = 144): Raster {
  const random = seededRandom(seed);
  const cloth: Triple[] = Array.from({ length: 4 }, () => [
    255 * random(),
    255 * random(),
    255 * random(),
  ]);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const x = i % width;
    const colour = cloth[Math.min(3, Math.floor(Math.sqrt(x / 9)))]!;
    const light = 0.85 + 0.15 * Math.sin(x / 15 + i / width / 21);
    for (let c = 0; c < 3; c++) data[4 * i + c] = colour[c]! * light + 12 * random() - 6;
    data[4 * i + 3] = 255;
  }
  return { width, height, data };
}

const whole = ({ width, height }: Raster): Mask => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

const paletteOf = (raster: Raster, mask = whole(raster)): Palette =>
  extractPalette(raster, mask, defaultPaletteOptions, kernel).palette;

const extracted = (raster: Raster, options = defaultPaletteOptions) =>
  extractPalette(raster, whole(raster), options, kernel);

const sum = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0);

const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe('the palette of a garment', () => {
  test('has weights that sum to 1, largest first, none smaller than an accent', () => {
    for (const seed of seeds) {
      const weights = paletteOf(stripes(seed)).swatches.map(({ weight }) => weight);
      expect(Math.abs(sum(weights) - 1)).toBeLessThan(1e-9);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(accent.weight);
    }
  });

  test('keeps no two swatches that should have been merged', () => {
    const { mergeBelow, lightnessWeight } = defaultPaletteOptions;
    const difference = lookDifference(lightnessWeight);
    for (const seed of seeds) {
      const photographed = paletteOf(stripes(seed)).swatches.map((one) => one.photographed!.lab);
      for (const a of photographed)
        for (const b of photographed)
          if (a !== b) expect(difference(a, b)).toBeGreaterThanOrEqual(mergeBelow);
    }
  });

  test('is the same to the byte for the same input', () => {
    const once = extractPalette(stripes(1), whole(stripes(1)), defaultPaletteOptions, kernel);
    paletteOf(stripes(2));
    const again = extractPalette(stripes(1), whole(stripes(1)), defaultPaletteOptions, kernel);
    expect(again).toEqual(once);
  });

  test('does not depend on the order of the pixels where place plays no part', () => {
    for (const seed of seeds) {
      const raster = stripes(seed);
      const order = shuffled(raster.width * raster.height, seed);
      const before = extracted(raster, articlePaletteOptions).palette;
      const after = extracted(permuted(raster, order), articlePaletteOptions).palette;
      expect(after.swatches).toEqual(before.swatches);
      expect([...after.labels]).toEqual(order.map((from) => before.labels[from]));
      expect(extracted(permuted(raster, order)).stages.clusters).toEqual(
        extracted(raster).stages.clusters,
      );
    }
  });

  test('is the same upside down and mirrored', () => {
    for (const seed of seeds) {
      const raster = stripes(seed);
      const { width, height } = raster;
      const indices = Array.from({ length: width * height }, (_, i) => i);
      const mirrored = indices.map((i) => i - (i % width) + width - 1 - (i % width));
      for (const order of [[...indices].reverse(), mirrored])
        expect(paletteOf(permuted(raster, order)).swatches).toEqual(paletteOf(raster).swatches);
    }
  });

  test('stays within 1 delta E when every pixel becomes four', () => {
    for (const seed of seeds) {
      const raster = stripes(seed);
      const before = paletteOf(raster).swatches;
      const after = paletteOf(doubled(raster)).swatches;
      expect(after).toHaveLength(before.length);
      after.forEach((swatch, i) => {
        expect(deltaE2000(swatch.lab, before[i]!.lab)).toBeLessThan(1);
        expect(swatch.weight).toBeCloseTo(before[i]!.weight, 2);
      });
    }
  });

  test('does not see the background, however much there is', () => {
    for (const seed of seeds) {
      const raster = stripes(seed);
      const framed = onBackground(raster, 9);
      expect(paletteOf(framed.raster, framed.mask).swatches).toEqual(paletteOf(raster).swatches);
    }
  });

  test('labels exactly the garment, with swatches that exist', () => {
    const { raster, mask } = onBackground(stripes(3), 5);
    const { labels, swatches } = paletteOf(raster, mask);
    labels.forEach((label, i) => {
      if (mask.data[i] === 0) expect(label).toBe(noSwatch);
      else expect(label).toBeLessThan(swatches.length);
    });
  });

  test('of one colour is one swatch of exactly that colour', () => {
    const raster = stripes(1, 8, 8);
    raster.data.fill(77);
    const { palette, stages } = extractPalette(
      raster,
      whole(raster),
      defaultPaletteOptions,
      kernel,
    );
    expect(palette.swatches).toEqual([
      expect.objectContaining({ rgb: [77, 77, 77], weight: 1, spread: expect.closeTo(0, 12) }),
    ]);
    expect(stages.clusters).toHaveLength(1);
  });

  test('of an empty mask is empty', () => {
    const raster = stripes(1);
    const mask = { ...whole(raster), data: new Uint8Array(raster.width * raster.height) };
    const { palette, stages } = extractPalette(raster, mask, defaultPaletteOptions, kernel);
    expect(palette.swatches).toEqual([]);
    expect(palette.labels.every((label) => label === noSwatch)).toBe(true);
    expect(stages.clusters).toEqual([]);
  });

  test('of a single pixel is that pixel', () => {
    const raster: Raster = { width: 1, height: 1, data: new Uint8ClampedArray([9, 99, 199, 255]) };
    expect(paletteOf(raster).swatches).toEqual([
      expect.objectContaining({ rgb: [9, 99, 199], weight: 1 }),
    ]);
  });
});

describe('how it came to be', () => {
  test('merges nearest first below the threshold, one swatch fewer each time', () => {
    for (const seed of seeds) {
      const raster = stripes(seed);
      const { stages } = extractPalette(raster, whole(raster), defaultPaletteOptions, kernel);
      let left = stages.clusters.length - stages.mixtures.length;
      expect(stages.leaves.swatches).toHaveLength(left);
      expect(stages.tree).toHaveLength(left - 1);
      expect(stages.merges).toEqual(stages.tree.slice(0, stages.merges.length));
      for (const { deltaE } of stages.merges)
        expect(deltaE).toBeLessThan(defaultPaletteOptions.mergeBelow);
      for (const { swatches } of stages.tree) {
        expect(swatches).toHaveLength(--left);
        expect(sum(swatches.map(({ weight }) => weight))).toBeCloseTo(1, 9);
      }
    }
  });

  test('merged and kept and dropped add up', () => {
    const raster = stripes(5);
    const options = { ...defaultPaletteOptions, mergeBelow: 3, dropBelow: 0.15 };
    const { palette, stages } = extractPalette(raster, whole(raster), options, kernel);
    expect(stages.dropped.length).toBeGreaterThan(0);
    expect(palette.swatches.length + stages.dropped.length + stages.folds.length).toBe(
      stages.clusters.length - stages.mixtures.length - stages.merges.length,
    );
    expect(sum(palette.swatches.map(({ weight }) => weight))).toBeCloseTo(1, 9);
  });
});

function shuffled(length: number, seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length }, (_, i) => ({ i, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ i }) => i);
}

function permuted({ width, height, data }: Raster, order: readonly number[]): Raster {
  const moved = new Uint8ClampedArray(data.length);
  order.forEach((from, to) => {
    moved.set(data.subarray(4 * from, 4 * from + 4), 4 * to);
  });
  return { width, height, data: moved };
}

function doubled({ width, height, data }: Raster): Raster {
  const large = new Uint8ClampedArray(data.length * 4);
  for (let y = 0; y < 2 * height; y++)
    for (let x = 0; x < 2 * width; x++) {
      const from = 4 * ((y >> 1) * width + (x >> 1));
      large.set(data.subarray(from, from + 4), 4 * (y * 2 * width + x));
    }
  return { width: 2 * width, height: 2 * height, data: large };
}

function onBackground(inner: Raster, border: number): { raster: Raster; mask: Mask } {
  const width = inner.width + 2 * border;
  const height = inner.height + 2 * border;
  const data = new Uint8ClampedArray(width * height * 4).fill(200);
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < inner.height; y++) {
    const at = (y + border) * width + border;
    data.set(inner.data.subarray(4 * y * inner.width, 4 * (y + 1) * inner.width), 4 * at);
    mask.fill(255, at, at + inner.width);
  }
  return { raster: { width, height, data }, mask: { width, height, data: mask } };
}
