import { expect, test } from 'vitest';
import { type Random, seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import { type Costs, costsOf, distancesTo } from './reach.ts';

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

/** By relaxing every step until nothing gets nearer (Bellman, Ford). */
function trueDistances(beginnings: Float32Array, { right, down }: Costs): Float32Array {
  const distances = beginnings.slice();
  for (let isCalm = false; !isCalm; ) {
    isCalm = true;
    const step = (from: number, to: number, cost: number) => {
      const distance = Math.fround(distances[from]! + cost);
      if (distance >= distances[to]!) return;
      distances[to] = distance;
      isCalm = false;
    };
    for (let i = 0; i < distances.length; i++) {
      if (i % width < width - 1) step(i, i + 1, right[i]!);
      if (i % width < width - 1) step(i + 1, i, right[i]!);
      if (i + width < distances.length) step(i, i + width, down[i]!);
      if (i + width < distances.length) step(i + width, i, down[i]!);
    }
  }
  return distances;
}

const noisy = (random: Random, noise: number): Raster =>
  picture(() => 128 + noise * (random() - 0.5));

const sum = (values: Float32Array): number => values.reduce((a, b) => a + b, 0);

test('over an even picture it is the way itself, from the nearest beginning', () => {
  const costs = costsOf(picture(() => 77));
  const step = costs.right[0]!;
  const distances = distancesTo(beginAt(3, 5 * width + 20), costs);
  distances.forEach((distance, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const way = Math.min(Math.abs(x - 3) + y, Math.abs(x - 20) + Math.abs(y - 5));
    expect(distance).toBe(step * way);
  });
});

test('it is never less than the cheapest way, and in the mean a quarter more at most, in pure noise even', () => {
  const random = seededRandom(4);
  for (let round = 0; round < 20; round++) {
    const costs = costsOf(noisy(random, 60));
    const beginnings = beginAt(Math.floor(random() * width * height));
    const truth = trueDistances(beginnings, costs);
    const distances = distancesTo(beginnings, costs);
    expect(distances.every((distance, i) => distance >= truth[i]! - 1e-3)).toBe(true);
    expect(sum(distances)).toBeLessThan(1.25 * sum(truth));
  }
});

test('behind a wall it is further than the wall is high', () => {
  const costs = costsOf(picture((x) => (x < 11 ? 20 : 220)));
  const distances = distancesTo(beginAt(0), costs);
  expect(distances[10]).toBeLessThan(30);
  expect(distances[11]).toBeGreaterThan(200);
});

test('where no way begins it is infinite, and a later beginning counts for less', () => {
  const costs = costsOf(picture(() => 9));
  expect(new Set(distancesTo(beginAt(), costs))).toEqual(new Set([Number.POSITIVE_INFINITY]));
  const late = beginAt(0).map((distance) => distance + 50);
  const early = distancesTo(beginAt(0), costs);
  expect(distancesTo(late, costs)).toEqual(early.map((distance) => distance + 50));
});
