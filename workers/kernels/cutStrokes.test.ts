import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const [width, height] = [23, 17];

function picture(light: (x: number, y: number) => number): Raster {
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++)
    data.fill(light(i % width, Math.floor(i / width)), 4 * i, 4 * i + 3);
  return { width, height, data };
}

const beginAt = (...pixels: readonly number[]): Float32Array => {
  const beginnings = new Float32Array(width * height).fill(Number.POSITIVE_INFINITY);
  for (const pixel of pixels) beginnings[pixel] = 0;
  return beginnings;
};

function distancesTo(beginnings: Float32Array, raster: Raster): Float32Array {
  kernel.open(raster, 1);
  return kernel.strokes.distancesTo(0, beginnings);
}

/** By relaxing every step until nothing gets nearer (Bellman, Ford). */
function trueDistances(beginnings: Float32Array, { data }: Raster): Float32Array {
  const costOf = (a: number, b: number): number =>
    2 + Math.hypot(...[0, 1, 2].map((c) => data[4 * a + c]! - data[4 * b + c]!));
  const distances = beginnings.slice();
  for (let isCalm = false; !isCalm; ) {
    isCalm = true;
    const step = (from: number, to: number) => {
      const distance = Math.fround(distances[from]! + costOf(from, to));
      if (distance >= distances[to]!) return;
      distances[to] = distance;
      isCalm = false;
    };
    for (let i = 0; i < distances.length; i++) {
      if (i % width < width - 1) step(i, i + 1);
      if (i % width < width - 1) step(i + 1, i);
      if (i + width < distances.length) step(i, i + width);
      if (i + width < distances.length) step(i + width, i);
    }
  }
  return distances;
}

const noisy = (random: Random, noise: number): Raster =>
  picture(() => 128 + noise * (random() - 0.5));

const sum = (values: Float32Array): number => values.reduce((a, b) => a + b, 0);

test('over an even picture it is the way itself, from the nearest beginning', () => {
  const distances = distancesTo(
    beginAt(3, 5 * width + 20),
    picture(() => 77),
  );
  distances.forEach((distance, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const way = Math.min(Math.abs(x - 3) + y, Math.abs(x - 20) + Math.abs(y - 5));
    expect(distance).toBe(2 * way);
  });
});

test('it is never less than the cheapest way, and in the mean a quarter more at most, in pure noise even', () => {
  const random = seededRandom(4);
  for (let round = 0; round < 20; round++) {
    const raster = noisy(random, 60);
    const beginnings = beginAt(Math.floor(random() * width * height));
    const truth = trueDistances(beginnings, raster);
    const distances = distancesTo(beginnings, raster);
    expect(distances.every((distance, i) => distance >= truth[i]! - 1e-3)).toBe(true);
    expect(sum(distances)).toBeLessThan(1.25 * sum(truth));
  }
});

test('behind a wall it is further than the wall is high', () => {
  const wall = picture((x) => (x < 11 ? 20 : 220));
  const distances = distancesTo(beginAt(0), wall);
  expect(distances[10]).toBeLessThan(30);
  expect(distances[11]).toBeGreaterThan(200);
});

test('where no way begins it is infinite, and a later beginning counts for less', () => {
  const even = picture(() => 9);
  expect(new Set(distancesTo(beginAt(), even))).toEqual(new Set([Number.POSITIVE_INFINITY]));
  const late = beginAt(0).map((distance) => distance + 50);
  const early = distancesTo(beginAt(0), even);
  expect(distancesTo(late, even)).toEqual(early.map((distance) => distance + 50));
});
