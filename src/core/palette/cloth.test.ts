import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadClusterKernel } from '../../../workers/kernels/cluster.ts';
import { deltaE2000 } from '../colour/deltaE2000.ts';
import { lab65Of } from '../colour/lab65.ts';
import { seededRandom } from '../random.ts';
import type { Raster } from '../raster.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import { extractPalette } from './extractPalette.ts';
import { articlePaletteOptions, defaultPaletteOptions, type Triple } from './palette.ts';

let kernel: ClusterKernel;
beforeAll(async () => {
  kernel = await loadClusterKernel(readFileSync('.build/kernels/cluster.wasm'));
});

const side = 180;
const red: Triple = [190, 24, 36];
const white: Triple = [240, 240, 238];
const navy: Triple = [30, 40, 78];
const green: Triple = [70, 150, 79];
const blue: Triple = [58, 112, 208];

/** A square of cloth, `dyeAt` each place, in the light of `lightAt` (linear), each place 3 by 3 samples. */
function cloth(
  dyeAt: (x: number, y: number) => Triple,
  lightAt = (_x: number, _y: number) => 1,
): Raster {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let i = 0; i < side * side; i++) {
    const [x, y] = [i % side, Math.floor(i / side)];
    const grain = 3 * (random() - 0.5);
    for (let c = 0; c < 3; c++) {
      let light = 0;
      for (let s = 0; s < 9; s++)
        light += linear(dyeAt(x + (s % 3) / 3, y + Math.floor(s / 3) / 3)[c]!) / 9;
      data[4 * i + c] = encoded(light * lightAt(x, y)) + grain;
    }
  }
  return { width: side, height: side, data };
}

const linear = (channel: number): number => (channel / 255) ** 2.2;
const encoded = (light: number): number => 255 * light ** (1 / 2.2);

/** A dye in a share of the light. */
const dimmed = ([r, g, b]: Triple, share: number): Triple => [
  encoded(share * linear(r)),
  encoded(share * linear(g)),
  encoded(share * linear(b)),
];

const found = (raster: Raster, options = defaultPaletteOptions) => {
  const mask = { width: side, height: side, data: new Uint8Array(side * side).fill(255) };
  return extractPalette(raster, mask, options, kernel);
};

/** Every dye has a swatch and every swatch a dye. */
function expectDyes(raster: Raster, dyes: readonly Triple[], within: number): void {
  const { swatches } = found(raster).palette;
  expect(swatches).toHaveLength(dyes.length);
  for (const dye of dyes)
    expect(Math.min(...swatches.map(({ lab }) => deltaE2000(lab, lab65Of(dye))))).toBeLessThan(
      within,
    );
}

/** Bands of `width` every `repeat`, 1 within. */
const band = (x: number, repeat: number, width: number) => (x % repeat < width ? 1 : 0);

describe('the colours of cloth', () => {
  test('folds make no colour of their own', () => {
    const folds = (x: number, y: number) => 0.8 + 0.2 * Math.cos((x + 0.4 * y) / 14);
    for (const dye of [red, navy, white])
      expectDyes(
        cloth(() => dye, folds),
        [dye],
        14,
      );
  });

  test('a deep fold is the cloth in less light, a band of that colour is not', () => {
    const deep = cloth(
      () => red,
      (x) => Math.min(1, Math.max(0.25, x / 60)),
    );
    expectDyes(deep, [red], 14);
    expect(found(deep).stages.folds).toHaveLength(1);
    const bands = found(cloth((x) => (x % 60 < 20 ? dimmed(red, 0.25) : red)));
    expect(bands.palette.swatches).toHaveLength(2);
  });

  test('two depths of one dye are two colours, though a camera blurs the border between them', () => {
    const blurred = [
      (x: number) => x < 90.5,
      (x: number) => (x + 0.5) % 30 < 14,
      (x: number) => (x + 0.5) % 30 < 6,
    ];
    for (const dye of [green, blue, red])
      for (const isDark of blurred) {
        const dark = dimmed(dye, 0.27);
        expectDyes(
          cloth((x) => (isDark(x) ? dark : dye)),
          [dye, dark],
          4,
        );
      }
  });

  test('a check is of its two dyes, not of what they look like where they cross', () => {
    const mixed = red.map((_, c) => encoded((linear(red[c]!) + linear(white[c]!)) / 2));
    const check = cloth((x, y) => {
      const reds = band(x, 36, 16) + band(y, 36, 16);
      return reds === 2 ? red : reds === 0 ? white : (mixed as unknown as Triple);
    });
    expectDyes(check, [red, white], 3);
    const { mixtures } = found(check).stages;
    expect(mixtures.some(({ kind }) => kind === 'weave')).toBe(true);
    expect(found(check, articlePaletteOptions).palette.swatches.length).toBeGreaterThan(2);
  });

  test('thin stripes have no colour between them', () => {
    const striped = cloth((x, y) => (band(x + 0.3 * y, 13, 5) ? white : navy));
    expectDyes(striped, [navy, white], 4);
  });

  test('stripes of hardly a pixel are one colour, however they fall on the pixels', () => {
    for (const [ground, line] of [
      [navy, white],
      [white, red],
      [red, white],
    ] as const) {
      const lines = cloth((x, y) => (band(x + 0.11 * y, 11, 1.4) ? line : ground));
      expect(found(lines).palette.swatches.length).toBeLessThanOrEqual(2);
    }
  });

  test('a broad stripe between two others that it could be mixed of stays', () => {
    const grey: Triple = [140, 142, 148];
    expectDyes(
      cloth((x) => (x < 70 ? navy : x < 110 ? grey : white)),
      [navy, grey, white],
      4,
    );
  });

  test('a small patch that stands out stays, the same pixels scattered do not', () => {
    const pixels = Math.round(0.03 * side * side);
    const edge = Math.round(Math.sqrt(pixels));
    expectDyes(
      cloth((x, y) => (x > 60 && x < 60 + edge && y > 60 && y < 60 + edge ? white : navy)),
      [navy, white],
      3,
    );
    const random = seededRandom(5);
    const scattered = new Set(
      Array.from({ length: pixels }, () => Math.floor(random() * side * side)),
    );
    const isWhite = (x: number, y: number) => scattered.has(Math.floor(y) * side + Math.floor(x));
    expectDyes(
      cloth((x, y) => (isWhite(x, y) ? white : navy)),
      [navy],
      4,
    );
  });

  test('highlights and folds move the mean further than the cloth’s colour', () => {
    const lit = cloth(
      () => red,
      (x) => (x < 14 ? 0.45 : x > 170 ? 2.2 : 1),
    );
    const [swatch] = found(lit).palette.swatches;
    const dye = lab65Of(red);
    expect(deltaE2000(swatch!.lab, dye)).toBeLessThan(deltaE2000(swatch!.photographed!.lab, dye));
  });
});
