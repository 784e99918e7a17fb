import { expect, test } from 'vitest';
import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { pictureFor, type View } from './picture.ts';

type Paint = (x: number, y: number) => readonly [number, number, number, number];

function painted(width: number, height: number, paint: Paint): Raster {
  const pixels = Array.from({ length: width * height }, (_, i) =>
    paint(i % width, Math.floor(i / width)),
  );
  return { width, height, data: Uint8ClampedArray.from(pixels.flat()) };
}

function masked({ width, height }: Raster, isGarment: (x: number, y: number) => boolean): Mask {
  const data = Uint8Array.from({ length: width * height }, (_, i) =>
    isGarment(i % width, Math.floor(i / width)) ? 255 : 0,
  );
  return { width, height, data };
}

/** A grey photo with a red square in it. */
const isSquare = (x: number, y: number) => x >= 40 && x < 60 && y >= 10 && y < 30;
const photo = painted(80, 40, (x, y) => (isSquare(x, y) ? [255, 0, 0, 255] : [128, 128, 128, 255]));
const mask = masked(photo, isSquare);

const meanOf = (picture: Float32Array, channel: number) =>
  (3 * picture.reduce((sum, value, i) => sum + (i % 3 === channel ? value : 0), 0)) /
  picture.length;

test('the whole photo is scaled so that its mean stays, and lies in the middle', () => {
  const picture = pictureFor(photo, mask, 'photo', 20);
  expect(picture).toHaveLength(20 * 20 * 3);
  const redShare = 400 / (80 * 80);
  expect(meanOf(picture, 0)).toBeCloseTo((redShare * 255 + (1 - redShare) * 128) / 255, 5);
  // Four pixels a cell, and twenty of ground above the photo.
  expect(picture[3 * (8 * 20 + 12)]).toBeCloseTo(1, 5);
});

test('the garment fills its picture but for a margin of 8 in 100', () => {
  const picture = pictureFor(photo, mask, 'garment', 58);
  const rows = Array.from({ length: 58 }, (_, y) => picture[3 * (y * 58 + 29)]! > 0.9);
  expect(rows.filter(Boolean)).toHaveLength(50);
  expect(rows.indexOf(true)).toBe(4);
});

test('without a garment the whole photo is shown', () => {
  const nothing = masked(photo, () => false);
  expect(pictureFor(photo, nothing, 'garment', 20)).not.toEqual(
    pictureFor(photo, mask, 'garment', 20),
  );
  expect(meanOf(pictureFor(photo, nothing, 'garment', 20), 0)).toBeCloseTo(0.53, 1);
});

test('what is transparent counts as beyond the photo', () => {
  const cutOut = painted(10, 10, (x) => (x < 5 ? [255, 255, 255, 0] : [0, 0, 255, 255]));
  const picture = pictureFor(
    cutOut,
    masked(cutOut, () => true),
    'photo',
    10,
  );
  expect([...picture.subarray(0, 3)]).toEqual([0, 0, 1]);
});

const all: readonly View[] = ['photo', 'garment'];
test.each(all)('%s: small photos are made larger, and every number is in [0, 1]', (view) => {
  const small = painted(3, 5, (x, y) => [80 * x, 50 * y, 255, 255]);
  const picture = pictureFor(
    small,
    masked(small, (x) => x > 0),
    view,
    96,
  );
  expect(picture.every((value) => value >= 0 && value <= 1)).toBe(true);
});

test('photos of one colour stay of one colour at any size', () => {
  for (const [width, height] of [
    [1, 1],
    [7, 3],
    [512, 340],
  ] as const) {
    const even = painted(width, height, () => [51, 102, 153, 255]);
    const picture = pictureFor(
      even,
      masked(even, () => true),
      'garment',
      33,
    );
    for (const [i, value] of picture.entries())
      expect(value).toBeCloseTo([0.2, 0.4, 0.6][i % 3]!, 5);
  }
});
