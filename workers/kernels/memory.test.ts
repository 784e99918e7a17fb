import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { loadCutKernel } from './cut.ts';

/** A block of one colour before another, both grainy. */
function picture(width: number, height: number, seed: number): Raster {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) / width, i / width / height];
    const isThing = Math.abs(x - 0.5) < 0.3 && Math.abs(y - 0.5) < 0.35;
    for (let c = 0; c < 3; c++) data[4 * i + c] = (isThing ? 90 : 170) + 60 * (random() - 0.5);
  }
  return { width, height, data };
}

test('photos of mixed size hold no more memory than the largest of them', async () => {
  const kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
  const cut = (width: number, height: number, seed: number): void => {
    runSteps(segment(picture(width, height, seed), automatic, defaultSegmentOptions, kernel));
  };
  cut(700, 500, 1);
  const held = kernel.heldBytes();
  const random = seededRandom(1);
  for (let round = 0; round < 40; round++)
    cut(1 + Math.floor(400 * random()), 1 + Math.floor(400 * random()), round);
  cut(700, 500, 1);
  expect(kernel.heldBytes()).toBe(held);
});
