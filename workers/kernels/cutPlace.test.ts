import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import type { Reach } from '../../src/core/segment/place/placeKernel.ts';
import { flatSurface } from '../../src/core/segment/place/surface.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const [width, height] = [23, 17];
const grey = flatSurface([100, 100, 100]);

/** Greys that wander off from 100 and back. */
function greys(seed: number): Raster {
  const random = seededRandom(seed);
  const data = new Uint8ClampedArray(4 * width * height);
  for (let i = 0; i < width * height; i++)
    data.set([...Array<number>(3).fill(92 + Math.floor(17 * random())), 255], 4 * i);
  return { width, height, data };
}

/** A flood by going over the picture until nothing more is reached. */
function flooded({ data }: Raster, { near, drift, step }: Reach): Bytes {
  const labels = new Uint8Array(width * height).fill(255);
  const off = (i: number, to: number): number => Math.sqrt(3) * Math.abs(data[4 * i]! - to);
  const isBorder = (x: number, y: number) => x % (width - 1) === 0 || y % (height - 1) === 0;
  for (let isGoing = true; isGoing; ) {
    isGoing = false;
    for (let i = 0; i < labels.length; i++) {
      if (labels[i] === 0) continue;
      const [x, y] = [i % width, Math.floor(i / width)];
      const beside = [
        ...(x > 0 ? [i - 1] : []),
        ...(x + 1 < width ? [i + 1] : []),
        ...(y > 0 ? [i - width] : []),
        ...(y + 1 < height ? [i + width] : []),
      ].filter((j) => labels[j] === 0);
      const isNear = off(i, 100) < near;
      const isDrift = (j: number) => off(i, 100) < drift && off(i, data[4 * j]!) < step;
      if (isNear ? !isBorder(x, y) && beside.length === 0 : !beside.some(isDrift)) continue;
      labels[i] = 0;
      isGoing = true;
    }
  }
  return labels;
}

test('a flood goes as far as near colours and short steps lead', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const picture = greys(seed);
    kernel.open(picture, 1);
    for (const reach of [
      { near: 7.5, drift: 0, step: 4.5 },
      { near: 6.5, drift: 12.5, step: 4.5 },
    ])
      expect(kernel.place.flood(0, grey, reach)).toEqual(flooded(picture, reach));
  }
});

test('nothing is reached where the border is of another colour', () => {
  kernel.open(greys(1), 1);
  const reach = { near: 6, drift: 0, step: 4 };
  expect(kernel.place.flood(0, flatSurface([10, 10, 10]), reach)).not.toContain(0);
});

test('what is expected in the middle is the ellipse of its definition', () => {
  const rectangle = { x: 2.5, y: 1, width: 14, height: 15.5 };
  const ellipse = { across: 3.5, down: 0.7, strength: 6 };
  const { labels, odds } = kernel.place.expectInMiddle({ width, height }, rectangle, ellipse);
  labels.forEach((label, i) => {
    const u = (2 * ((i % width) + 0.5 - 2.5)) / 14 - 1;
    const v = (2 * (Math.floor(i / width) + 0.5 - 1)) / 15.5 - 1;
    const inside = 1 - 3.5 * u * u - 0.7 * v * v;
    expect(label).toBe(inside > 0 ? 255 : 0);
    expect(odds[i]! - Math.max(-127, Math.round(48 * inside))).toBe(0);
  });
});
