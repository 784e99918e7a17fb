import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { Raster } from '../../raster.ts';
import { constrainTo } from '../constraint.ts';
import type { Bytes, CutKernel } from '../cutKernel.ts';
import { addOwnColours, dropForeignColours } from './ownColours.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const width = 60;
const height = 60;
const trimap = constrainTo({ x: 4, y: 4, width: 52, height: 52 }, { width, height });

/** A yellow body with blue sleeves on green. */
function partAt(i: number): 'body' | 'sleeve' | 'ground' {
  const x = i % width;
  const y = Math.floor(i / width);
  if (y < 15 || y >= 40) return 'ground';
  if (x >= 22 && x < 38) return 'body';
  return x >= 10 && x < 50 ? 'sleeve' : 'ground';
}

const colours = {
  body: [240, 200, 40, 255],
  sleeve: [30, 36, 90, 255],
  ground: [40, 70, 30, 255],
};
const data = new Uint8ClampedArray(4 * width * height);
const parts = Array.from({ length: width * height }, (_, i) => partAt(i));
parts.forEach((part, i) => {
  data.set(colours[part], 4 * i);
});
const picture: Raster = { width, height, data };
const guess = Uint8Array.from(parts, (part) => (part === 'body' ? 255 : 0));

function grownOn(raster: Raster, within: Bytes): Bytes {
  kernel.open(raster, 1);
  return addOwnColours(guess, within, 0, raster, kernel.place);
}

test('adds what the outside has nothing of', () => {
  const grown = grownOn(picture, trimap);
  expect([...grown]).toEqual(parts.map((part) => (part === 'ground' ? 0 : 255)));
});

test('a colour that the outside knows is not its own', () => {
  const known = data.slice();
  for (let i = 0; i < width * 3; i++) known.set(colours.sleeve, 4 * i);
  expect(grownOn({ ...picture, data: known }, trimap)).toEqual(guess);
});

test('nothing is added where background is certain, and the guess stays as it was', () => {
  const before = guess.slice();
  const narrow = constrainTo({ x: 20, y: 4, width: 20, height: 52 }, picture);
  grownOn(picture, narrow).forEach((label, i) => {
    if (narrow[i] === 0) expect(label).toBe(before[i]);
  });
  expect(guess).toEqual(before);
});

test('what the outside has more of is dropped from the guess, and nothing else', () => {
  const close = constrainTo({ x: 8, y: 12, width: 44, height: 31 }, picture);
  kernel.open(picture, 1);
  const left = dropForeignColours(close, close, 0, picture, kernel.place);
  expect([...left]).toEqual(parts.map((part, i) => (part === 'ground' ? 0 : close[i])));
});
