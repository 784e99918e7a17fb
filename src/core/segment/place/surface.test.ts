import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import { distancesFrom, fitMostly, fitSurface, unevennessOf } from './surface.ts';

const width = 60;
const height = 80;

/** A picture whose light falls off from a lamp, with a block of another colour over `share` of its width. */
function sweep(share: number): Raster {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const x = (i % width) / width;
    const y = Math.floor(i / width) / height;
    const light = 180 - 50 * (x - 0.3) ** 2 - 60 * (y - 0.4) ** 2 + 3 * (random() - 0.5);
    const colour = x < share ? [40, 30, 120] : [light, light - 4, light - 9];
    data.set([...colour, 255], 4 * i);
  }
  return { width, height, data };
}

const all = Uint32Array.from({ length: width * height }, (_, i) => i);
const free = all.filter((i) => i % width >= width / 2);
const most = (distances: Float64Array): number => distances.reduce((a, b) => Math.max(a, b), 0);

test('finds a quadratic light to within the noise', () => {
  const picture = sweep(0);
  const surface = fitSurface(picture, all);
  expect(most(distancesFrom(surface, picture, all))).toBeLessThan(4);
  expect(unevennessOf(surface)).toBeGreaterThan(20);
});

test('a third of the pixels may be anything', () => {
  const picture = sweep(0.33);
  expect(most(distancesFrom(fitMostly(picture, all), picture, free))).toBeLessThan(6);
  expect(most(distancesFrom(fitSurface(picture, all), picture, free))).toBeGreaterThan(12);
});

test('one pixel has a surface too', () => {
  const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(9, 90, 200, 255) };
  const surface = fitMostly(picture, Uint32Array.of(0));
  expect(most(distancesFrom(surface, picture, Uint32Array.of(0)))).toBeLessThan(0.01);
});
