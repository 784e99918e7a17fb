import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { Raster } from '../../raster.ts';
import { backdropOf } from './backdrop.ts';
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

/** A red block on a floor with veins; tiles of it, where it has joints, 5 pixels wide. */
function onFloor(hasJoints: boolean): Raster {
  const [width, height] = [300, 400];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const isThing = Math.abs(x - 150) < 50 && Math.abs(y - 200) < 90;
    const isJoint = hasJoints && Math.min((x + 20) % 75, (y + 20) % 75) < 5;
    const stone = isJoint ? 140 : 190 + 9 * Math.sin(x / 6 + 2 * Math.sin(y / 9));
    data.set(isThing ? [180, 30, 40] : [stone, stone, stone + 4], 4 * i);
  }
  return { width, height, data };
}

test.each([false, true])('a floor is a plain backdrop unless it has joints: %s', async (has) => {
  const kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
  const { backdrop, picture, coarse } = openScene(onFloor(has), kernel);
  expect(backdropOf(picture, coarse, kernel.place).isPlain).toBe(true);
  expect(backdrop.isPlain).toBe(!has);
});
