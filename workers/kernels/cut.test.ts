import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import { constrainTo } from '../../src/core/segment/constraint.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import { coverageOf } from '../../src/core/segment/mask.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

/** Noise about two colours, the second to the right. */
function noisy(width: number, height: number, random: Random, spread = 120): Raster {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const middle = i % width < width / 2 ? 90 : 165;
    for (let c = 0; c < 3; c++) data[4 * i + c] = middle + spread * (random() - 0.5);
  }
  return { width, height, data };
}

const noOdds = (labels: Bytes): Int8Array => new Int8Array(labels.length);

/** Opens a picture at its own size alone, all of it open. */
function openWhole(picture: Raster): void {
  kernel.open(picture, 1);
  kernel.constrain(0, new Uint8Array(picture.width * picture.height).fill(128));
}

/** Labels with both sides present. */
function randomLabels(count: number, random: Random): Bytes {
  const labels = Uint8Array.from({ length: count }, () => (random() < 0.5 ? 255 : 0));
  labels[0] = 0;
  labels[count - 1] = 255;
  return labels;
}

test('the cut of a 3 x 3 grid is the least of all 512 labellings', () => {
  const random = seededRandom(7);
  for (let round = 0; round < 60; round++) {
    const gamma = 30 * random();
    const odds = Int8Array.from({ length: 9 }, () => 60 * (random() - 0.5));
    openWhole(noisy(3, 3, random));
    kernel.start(0, randomLabels(9, random), odds, gamma);
    kernel.guess(round);
    kernel.cut();
    const found = kernel.energy();
    let least = Number.POSITIVE_INFINITY;
    for (let code = 0; code < 512; code++) {
      const labels = Uint8Array.from({ length: 9 }, (_, i) => ((code >> i) & 1 ? 255 : 0));
      kernel.start(0, labels, odds, gamma);
      least = Math.min(least, kernel.energy());
    }
    // Terminal capacities are whole 64ths: nine of them are off by at most 9 / 128 for either labelling.
    expect(found).toBeGreaterThanOrEqual(least - 1e-3);
    expect(found).toBeLessThanOrEqual(least + 0.15);
  }
});

test('a cut that starts from the flow before finds what one from nothing finds', () => {
  const random = seededRandom(3);
  const picture = noisy(41, 33, random, 200);
  openWhole(picture);
  const labels = randomLabels(41 * 33, random);
  kernel.start(0, labels, noOdds(labels), 8);
  kernel.guess(1);
  for (let round = 0; round < 4; round++) {
    if (round > 0) kernel.learn();
    kernel.cut();
  }
  const warm = kernel.mask().data;
  kernel.start(0, labels, noOdds(labels), 8);
  kernel.cut();
  expect(kernel.mask().data).toEqual(warm);
});

test('neither cutting nor learning ever raises the energy', () => {
  const random = seededRandom(11);
  for (let round = 0; round < 8; round++) {
    openWhole(noisy(37, 29, random, 60 + 20 * round));
    const labels = randomLabels(37 * 29, random);
    kernel.start(0, labels, noOdds(labels), 6);
    kernel.guess(round);
    let energy = kernel.energy();
    for (let step = 0; step < 10; step++) {
      if (step % 2 === 0) kernel.cut();
      else if (kernel.sides().foreground > 0 && kernel.sides().background > 0) kernel.learn();
      // Rounding of some thousand capacities to 64ths.
      expect(kernel.energy()).toBeLessThanOrEqual(energy + 1);
      energy = kernel.energy();
    }
  }
});

describe('what is sure', () => {
  test('never flips, at any level', () => {
    const random = seededRandom(5);
    const [width, height] = [50, 39];
    const picture = noisy(width, height, random, 250);
    const trimap = Uint8Array.from({ length: width * height }, () =>
      random() < 0.1 ? 0 : random() < 0.1 ? 255 : 128,
    );
    kernel.open(picture, 2);
    kernel.constrain(0, trimap);
    const labels = randomLabels(25 * 20, random);
    kernel.start(1, labels, noOdds(labels), 5);
    kernel.guess(1);
    kernel.cut();
    kernel.descend(5, 2);
    kernel.cut();
    const mask = kernel.mask().data;
    for (let i = 0; i < mask.length; i++) if (trimap[i] !== 128) expect(mask[i]).toBe(trimap[i]);
  });

  test('transparent pixels are background whatever the trimap says', () => {
    const random = seededRandom(9);
    const picture = noisy(20, 20, random);
    for (let i = 0; i < 400; i += 3) picture.data[4 * i + 3] = 127;
    kernel.open(picture, 1);
    kernel.constrain(0, new Uint8Array(400).fill(255));
    const labels = new Uint8Array(400).fill(255);
    kernel.start(0, labels, noOdds(labels), 5);
    const mask = kernel.mask().data;
    for (let i = 0; i < 400; i++) expect(mask[i]).toBe(i % 3 === 0 ? 0 : 255);
  });
});

test('each level is half of the one before, rounded up, with the mean colour', () => {
  const data = new Uint8ClampedArray(5 * 3 * 4).fill(255);
  data[0] = 0;
  data[4] = 100;
  kernel.open({ width: 5, height: 3, data }, 3);
  const { width, height } = kernel.picture(1);
  expect([width, height]).toEqual([3, 2]);
  expect(kernel.picture(1).data[0]).toBe(Math.round((0 + 100 + 255 + 255) / 4));
  expect(kernel.picture(2).width).toBe(2);
});

test('bytes that are no kernel are refused', async () => {
  await expect(loadCutKernel(new Uint8Array([1, 2, 3]))).rejects.toThrow(WebAssembly.CompileError);
});

test('a rectangle constrains as its trimap does, and the share of the foreground is counted', () => {
  const random = seededRandom(5);
  const [width, height] = [37, 23];
  const raster = { width, height, data: new Uint8ClampedArray(4 * width * height).fill(255) };
  const labels: Bytes = new Uint8Array(width * height).map(() => (random() < 0.5 ? 255 : 0));
  const rectangle = { x: 3, y: 5, width: 21, height: 11 };
  const isInside = (i: number): boolean => constrainTo(rectangle, raster)[i] !== 0;
  kernel.open(raster, 1);
  kernel.enclose(0, rectangle);
  kernel.start(0, labels, noOdds(labels), 5);
  const { data } = kernel.mask();
  expect(data).toEqual(labels.map((label, i) => (isInside(i) ? label : 0)));
  expect(kernel.coverage()).toBe(coverageOf({ width, height, data }));
});
