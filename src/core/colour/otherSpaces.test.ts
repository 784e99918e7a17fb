import { expect, test } from 'vitest';
import type { Triple } from '../palette/palette.ts';
import { lab65Of, rgbOf } from './lab65.ts';
import {
  lab50OfLab65,
  lab65OfHsb,
  lab65OfInks,
  lab65OfLab50,
  lab65OfUnitRgb,
} from './otherSpaces.ts';

const colours: readonly Triple[] = [
  [0, 0, 0],
  [255, 255, 255],
  [31, 42, 68],
  [200, 30, 90],
  [250, 230, 20],
];

test('channels of 0 to 1 are the same colour as bytes', () => {
  for (const [r, g, b] of colours)
    expect(lab65OfUnitRgb(r / 255, g / 255, b / 255)).toEqual(lab65Of([r, g, b]));
});

test('white and greys are neutral under both lights; a colour comes back from D50', () => {
  expect(lab50OfLab65([100, 0, 0]).map((value) => Math.round(value * 1e3) / 1e3 + 0)).toEqual([
    100, 0, 0,
  ]);
  for (const rgb of colours) {
    const lab = lab65Of(rgb);
    const back = lab65OfLab50(lab50OfLab65(lab));
    back.forEach((value, i) => {
      expect(value).toBeCloseTo(lab[i]!, 4);
    });
  }
});

test('pure inks are the complements of the primaries, and black ink is black', () => {
  expect(rgbOf(lab65OfInks(1, 0, 0, 0))).toEqual([0, 255, 255]);
  expect(rgbOf(lab65OfInks(0, 1, 1, 0))).toEqual([255, 0, 0]);
  expect(rgbOf(lab65OfInks(0.3, 0.2, 0.1, 1))).toEqual([0, 0, 0]);
});

test('hues are where they are', () => {
  expect(rgbOf(lab65OfHsb(0, 1, 1))).toEqual([255, 0, 0]);
  expect(rgbOf(lab65OfHsb(240, 1, 0.5))).toEqual([0, 0, 128]);
  expect(rgbOf(lab65OfHsb(77, 0, 1))).toEqual([255, 255, 255]);
});
