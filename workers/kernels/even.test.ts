import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { flatSurface, type Surface, unevennessOf } from '../../src/core/segment/place/surface.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const [width, height] = [60, 80];
/** The surface through all pixels of a level. */
const fitted = (level: number): Surface => {
  const { width, height } = kernel.picture(level);
  return kernel.place.fitGround(level, new Uint8Array(width * height));
};

/** A plain sweep whose light falls off from a lamp. */
function sweep(): Raster {
  const random = seededRandom(3);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    const light = 180 - 50 * (x - 0.3) ** 2 - 60 * (y - 0.4) ** 2 + 3 * (random() - 0.5);
    data.set([light, light - 4, light - 9, 100 + (i % 100)], 4 * i);
  }
  return { width, height, data };
}

test('evened out, the light is the same everywhere, at every size', () => {
  kernel.open(sweep(), 2);
  kernel.even(fitted(0));
  for (const level of [0, 1]) expect(unevennessOf(fitted(level))).toBeLessThan(1);
});

test('an even surface changes nothing, and alpha never changes', () => {
  const picture = sweep();
  kernel.open(picture, 1);
  kernel.even(flatSurface([90, 120, 200]));
  expect(kernel.picture(0)).toEqual(picture);
  kernel.even(fitted(0));
  const isAlpha = (_: number, at: number): boolean => at % 4 === 3;
  expect(kernel.picture(0).data.filter(isAlpha)).toEqual(picture.data.filter(isAlpha));
});

test('what leaves the 8 bits stops at their ends', () => {
  kernel.open(
    { width: 2, height: 1, data: Uint8ClampedArray.of(0, 0, 0, 255, 255, 255, 255, 255) },
    1,
  );
  const surface = flatSurface([100, 100, 100]);
  for (const channel of [0, 6, 12]) surface[channel + 1] = 100;
  kernel.even(surface);
  expect([...kernel.picture(0).data]).toEqual([50, 50, 50, 255, 205, 205, 205, 255]);
  for (const channel of [0, 6, 12]) surface[channel + 1] = -1000;
  kernel.even(surface);
  expect([...kernel.picture(0).data]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
});
