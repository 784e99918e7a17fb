import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import type { Size } from '../../src/core/raster.ts';
import type { Bytes, CutKernel } from '../../src/core/segment/cutKernel.ts';
import { loadCutKernel } from './cut.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const random = seededRandom(5);
const grid = { width: 11, height: 6 };
const planeOf = (most: number): Bytes =>
  Uint8Array.from({ length: 66 }, () => Math.floor(most * random()));
const asIs = Uint8Array.from({ length: 256 }, (_, value) => value);

const spread = (planes: readonly Bytes[], size: Size, table = asIs): Bytes =>
  kernel.layers.spread({ grid, planes }, size, table);

test('spreading stays within what it spreads, and keeps what is even', () => {
  const plane = planeOf(256);
  const wide = spread([plane], { width: 50, height: 31 });
  expect(Math.min(...wide)).toBeGreaterThanOrEqual(Math.min(...plane));
  expect(Math.max(...wide)).toBeLessThanOrEqual(Math.max(...plane));
  expect(spread([plane], grid)).toEqual(plane);
});

test('planes are added up, 255 at most, and looked up in the table', () => {
  const [a, b] = [planeOf(256), planeOf(200)];
  const sum = a.map((value, i) => Math.min(255, value + b[i]!));
  const size = { width: 23, height: 40 };
  expect(spread([a, b], size)).toEqual(spread([sum], size));
  expect(
    spread(
      [a, b],
      size,
      asIs.map((value) => 255 - value),
    ),
  ).toEqual(spread([sum], size).map((value) => 255 - value));
  expect(spread([], size)).toEqual(new Uint8Array(23 * 40));
});
