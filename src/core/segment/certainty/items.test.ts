import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { Raster, Rectangle } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import { itemsOf } from './items.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const size = { width: 120, height: 90 };

interface Thing extends Rectangle {
  readonly colour: readonly [number, number, number];
}

/** Ellipses of one colour each on white, and their mask. */
function lay(things: readonly Thing[]) {
  const raster: Raster = {
    ...size,
    data: new Uint8ClampedArray(4 * size.width * size.height).fill(250),
  };
  const mask: Mask = { ...size, data: new Uint8Array(size.width * size.height) };
  for (let i = 0; i < mask.data.length; i++)
    for (const { x, y, width, height, colour } of things) {
      const u = (2 * ((i % size.width) + 0.5 - x)) / width - 1;
      const v = (2 * (Math.floor(i / size.width) + 0.5 - y)) / height - 1;
      if (u * u + v * v > 1) continue;
      mask.data[i] = 255;
      raster.data.set(colour, 4 * i);
    }
  return { raster, mask };
}

function itemsIn(...things: readonly Thing[]): Rectangle[] {
  const { raster, mask } = lay(things);
  return itemsOf(raster, mask, size, kernel.evidence);
}

const red = [190, 40, 50] as const;
const blue = [30, 60, 160] as const;
const shirt: Thing = { x: 6, y: 6, width: 50, height: 60, colour: red };
const hat: Thing = { x: 80, y: 10, width: 30, height: 20, colour: blue };
const bag: Thing = { x: 76, y: 50, width: 38, height: 34, colour: blue };
const shoe: Thing = { x: 10, y: 40, width: 40, height: 20, colour: red };

describe('things that stand apart', () => {
  test('three of them, the largest first, each within its box', () => {
    const items = itemsIn(hat, shirt, bag);
    expect(items).toHaveLength(3);
    [shirt, bag, hat].forEach((thing, n) => {
      const box = items[n]!;
      expect(box.x).toBeLessThanOrEqual(thing.x);
      expect(box.y).toBeLessThanOrEqual(thing.y);
      expect(box.x + box.width).toBeGreaterThanOrEqual(thing.x + thing.width);
      expect(box.y + box.height).toBeGreaterThanOrEqual(thing.y + thing.height);
      expect(box.width).toBeLessThan(thing.width + 10);
    });
  });

  test('one thing, and nothing at all, are no items', () => {
    expect(itemsIn(shirt)).toEqual([]);
    expect(itemsIn()).toEqual([]);
  });

  test('the two shoes of a pair are one thing, and beside a bag one of two', () => {
    const other = { ...shoe, x: 66 };
    expect(itemsIn(shoe, other)).toEqual([]);
    expect(itemsIn(shoe, other, { ...bag, x: 40, y: 4, height: 30 })).toHaveLength(2);
  });

  test('two of another colour, size or level are no pair', () => {
    expect(itemsIn(shoe, { ...shoe, x: 66, colour: blue })).toHaveLength(2);
    expect(itemsIn(shoe, { ...shoe, x: 66, width: 22, height: 11 })).toHaveLength(2);
    expect(itemsIn(shoe, { ...shoe, x: 66, y: 4 })).toHaveLength(2);
  });

  test('buttons and stains are no items, and what almost touches is one', () => {
    expect(itemsIn(shirt, { ...hat, width: 8, height: 8 })).toEqual([]);
    expect(itemsIn(shirt, { ...bag, x: 57 })).toEqual([]);
  });

  test('boxes are in pixels of the size asked for', () => {
    const { raster, mask } = lay([shirt, hat]);
    const [first] = itemsOf(raster, mask, { width: 480, height: 360 }, kernel.evidence);
    expect(first!.x).toBeLessThanOrEqual(4 * shirt.x);
    expect(first!.x + first!.width).toBeGreaterThanOrEqual(4 * (shirt.x + shirt.width));
  });
});
