import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { Raster } from '../../raster.ts';
import { openAgain, openScene } from './scene.ts';

/** A block on a sweep of paper, brighter to the right by `fall`. */
function photo(fall: number): Raster {
  const [width, height] = [300, 400];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    const isThing = Math.abs(x - 0.5) < 0.2 && Math.abs(y - 0.5) < 0.3;
    data.fill(isThing ? 60 : 200 + fall * x, 4 * i, 4 * i + 3);
  }
  return { width, height, data };
}

test.each([0, 40])('a scene opened again is as it was, light that falls by %i', async (fall) => {
  const kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
  const raster = photo(fall);
  const scene = openScene(raster, kernel);
  const sizes = () =>
    Array.from({ length: scene.top + 1 }, (_, level) => kernel.picture(level).data.join());
  const before = sizes();
  expect(scene.evened !== null).toBe(fall > 0);
  kernel.open(photo(9), 1);
  openAgain(raster, scene, kernel);
  expect(sizes().every((size, n) => size === before[n])).toBe(true);
});
