import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster, Rectangle } from '../../src/core/raster.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import { cutExactly } from '../../src/core/segment/exact.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const SIZE = { width: 256, height: 192 };

/** A leaning ellipse of one motley colour before another, which `busy` says how near they are. */
function photo(seed: number, busy: number): Raster {
  const random = seededRandom(seed);
  const { width, height } = SIZE;
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) / width - 0.45, Math.floor(i / width) / height - 0.55];
    const isThing = (x + 0.3 * y) ** 2 / 0.04 + y ** 2 / 0.09 < 1;
    const patch = 20 * Math.sin(9 * x + 3 * y * seed);
    for (let c = 0; c < 3; c++)
      data[4 * i + c] = (isThing ? 90 + 30 * c : 170 - 10 * c) + patch + busy * (random() - 0.5);
  }
  return { width, height, data };
}

/** The columns of a picture with `channels` bytes a pixel from right to left. */
function mirrored<Pixels extends Bytes | Raster['data']>(data: Pixels, channels: number): Pixels {
  const { width } = SIZE;
  return data.map((_, at) => {
    const [pixel, channel] = [Math.floor(at / channels), at % channels];
    const x = pixel % width;
    return data[channels * (pixel - x + (width - 1 - x)) + channel]!;
  }) as Pixels;
}

const mirroredPhoto = (raster: Raster): Raster => ({ ...raster, data: mirrored(raster.data, 4) });

const exactly = (raster: Raster, rectangle: Rectangle): Bytes =>
  runSteps(cutExactly(raster, rectangle, defaultSegmentOptions, kernel)).data;

const coarseToFine = (raster: Raster): Bytes =>
  runSteps(segment(raster, automatic, defaultSegmentOptions, kernel)).mask.data;

const isSame = (a: Bytes, b: Bytes): boolean => a.every((label, i) => label === b[i]);

test.each([20, 90, 160])('a mirrored photo has the mirrored mask (grain %i)', (busy) => {
  for (const seed of [1, 2]) {
    const picture = photo(seed, busy);
    const reversed = mirroredPhoto(picture);
    const [left, right] = [14, 22];
    const inside = { y: 10, width: SIZE.width - left - right, height: SIZE.height - 20 };
    const exact = mirrored(exactly(picture, { ...inside, x: left }), 1);
    expect(exact.some(Boolean)).toBe(true);
    expect(isSame(exactly(reversed, { ...inside, x: right }), exact)).toBe(true);
    expect(isSame(coarseToFine(reversed), mirrored(coarseToFine(picture), 1))).toBe(true);
  }
});
