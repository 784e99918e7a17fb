import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../src/core/random.ts';
import type { Raster, Rectangle } from '../../src/core/raster.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const SIZE = { width: 160, height: 128 };
const COUNT = SIZE.width * SIZE.height;
const FRAME = { x: 0, y: 0, ...SIZE };
const GAMMA = 12;

/** A body with a thin arm to its right and a thin slit cut into it from below, and strokes along their middles. */
const BODY = { x: 40, y: 32, width: 48, height: 64 };
const ARM = { x: 88, y: 50, width: 48, height: 4 };
const SLIT = { x: 60, y: 48, width: 4, height: 48 };
const KEEP = { x: 88, y: 51, width: 48, height: 2 };
const REJECT = { x: 61, y: 48, width: 2, height: 48 };

const isIn = ({ x, y, width, height }: Rectangle, i: number): boolean => {
  const [column, row] = [i % SIZE.width, Math.floor(i / SIZE.width)];
  return column >= x && column < x + width && row >= y && row < y + height;
};

const isThing = (i: number): boolean => (isIn(BODY, i) && !isIn(SLIT, i)) || isIn(ARM, i);

/** A dark thing on a light ground, both grainy. */
function photo(random: Random): Raster {
  const data = new Uint8ClampedArray(4 * COUNT).fill(255);
  for (let i = 0; i < COUNT; i++) {
    const middle = isThing(i) ? 90 : 160;
    for (let c = 0; c < 3; c++) data[4 * i + c] = middle + 12 * (random() - 0.5);
  }
  return { ...SIZE, data };
}

/** Cuts at level `levels - 1` from the body alone, then down to level 0. */
function cutDown(picture: Raster, trimap: Bytes, levels: number): Bytes {
  const coarse = levels - 1;
  kernel.open(picture, levels);
  kernel.constrain(0, trimap);
  const { width, height } = kernel.picture(coarse);
  const labels = Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) << coarse, Math.floor(i / width) << coarse];
    return isIn(BODY, y * SIZE.width + x) ? 255 : 0;
  });
  kernel.start(coarse, labels, new Int8Array(labels.length), GAMMA);
  kernel.guess(1);
  kernel.cut();
  for (let level = coarse; level > 0; level--) {
    kernel.descend(GAMMA, 1);
    kernel.cut();
  }
  return kernel.mask().data;
}

const trimapOf = (sureAt: (i: number) => number): Bytes =>
  Uint8Array.from({ length: COUNT }, (_, i) => sureAt(i));

const wrongIn = (mask: Bytes, place: Rectangle): number =>
  mask.reduce((sum, label, i) => sum + +(isIn(place, i) && (label !== 0) !== isThing(i)), 0);

describe.each([2, 3, 4])('down from level %i', (levels) => {
  test('what is sure never flips', () => {
    const random = seededRandom(levels);
    for (const share of [0.001, 0.02, 0.2, 0.9]) {
      const trimap = trimapOf(() => (random() < share ? (random() < 0.5 ? 0 : 255) : 128));
      const mask = cutDown(photo(random), trimap, levels);
      expect(trimap.every((sure, i) => sure === 128 || sure === mask[i])).toBe(true);
    }
  });

  test('a stroke along the middle of something thin brings all of it back', () => {
    const strokes = trimapOf((i) => (isIn(KEEP, i) ? 255 : isIn(REJECT, i) ? 0 : 128));
    expect(wrongIn(cutDown(photo(seededRandom(1)), strokes, levels), FRAME)).toBe(0);
  });

  test('strokes side by side are both heeded', () => {
    const beside = { ...ARM, y: ARM.y + ARM.height };
    const rejected = (i: number): boolean => isIn(REJECT, i) || isIn(beside, i);
    const strokes = trimapOf((i) => (isIn(ARM, i) ? 255 : rejected(i) ? 0 : 128));
    expect(wrongIn(cutDown(photo(seededRandom(2)), strokes, levels), FRAME)).toBe(0);
  });
});

test('without a stroke what is thinner than a coarse pixel is lost', () => {
  const unsaid = trimapOf(() => 128);
  expect(wrongIn(cutDown(photo(seededRandom(1)), unsaid, 4), ARM)).toBeGreaterThan(ARM.width);
});
