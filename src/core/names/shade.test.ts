import { expect, test } from 'vitest';
import { noSwatch, type Swatch } from '../palette/palette.ts';
import { type Clusters, shadesOf } from './shade.ts';

const swatch = (lightness: number, weight: number): Swatch => ({
  rgb: [0, 0, 0],
  lab: [lightness, 0, 0],
  weight,
  spread: 2,
});

/** A garment of rows: the upper ones of shade 0, the lower ones of shade 1, on `border` pixels of background, `scale` times as large. */
function rows(upper: number, lower: number, { border = 2, scale = 1 } = {}): Clusters {
  const side = (upper + lower) * scale;
  const width = side + 2 * border;
  const labels = new Uint8Array(width * width).fill(noSwatch);
  for (let y = 0; y < side; y++) {
    const from = (y + border) * width + border;
    labels.fill(y < upper * scale ? 0 : 1, from, from + side);
  }
  const share = upper / (upper + lower);
  return { width, height: width, labels, swatches: [swatch(40, share), swatch(60, 1 - share)] };
}

/** The same from right to left. */
function mirrored({ width, height, swatches, labels }: Clusters): Clusters {
  const turned = labels.map((_, i) => labels[i - (i % width) + width - 1 - (i % width)]!);
  return { width, height, swatches, labels: turned };
}

test('what lies below lies below the middle, and all is as far from it as all is', () => {
  const shades = shadesOf(rows(7, 3));
  expect(shades[0]!.below).toBeLessThan(0);
  expect(shades[1]!.below).toBeGreaterThan(0);
  const mean = (value: 'below' | 'across' | 'along' | 'edge') =>
    shades.reduce((sum, shade) => sum + shade.share * shade[value], 0);
  expect(mean('below')).toBeCloseTo(0, 12);
  expect(mean('across')).toBeCloseTo(1, 12);
  expect(mean('along')).toBeCloseTo(1, 12);
  expect(mean('edge')).toBeCloseTo(1, 12);
});

test('more background, or the same from right to left, is the same garment', () => {
  const shades = shadesOf(rows(7, 3));
  for (const other of [rows(7, 3, { border: 9 }), mirrored(rows(7, 3))])
    shadesOf(other).forEach((shade, s) => {
      expect(shade.edge).toBeCloseTo(shades[s]!.edge, 12);
      expect(shade.below).toBeCloseTo(shades[s]!.below, 9);
      expect(shade.across).toBeCloseTo(shades[s]!.across, 9);
      expect(shade.along).toBeCloseTo(shades[s]!.along, 9);
    });
});

test('the size of the picture hardly matters', () => {
  const [small, large] = [shadesOf(rows(14, 6)), shadesOf(rows(14, 6, { scale: 3 }))];
  small.forEach((shade, s) => {
    expect(large[s]!.below).toBeCloseTo(shade.below, 1);
    expect(large[s]!.across).toBeCloseTo(shade.across, 1);
    expect(large[s]!.edge).toBeCloseTo(shade.edge, 1);
  });
});

test('a garment that fills the picture has no edge, and one pixel has no extent', () => {
  expect(shadesOf(rows(2, 1, { border: 0 })).map(({ edge }) => edge)).toEqual([1, 1]);
  const one = { width: 1, height: 1, labels: new Uint8Array(1), swatches: [swatch(50, 1)] };
  expect(shadesOf(one)).toEqual([
    { lab: [50, 0, 0], share: 1, spread: 2, edge: 1, below: 0, across: 0, along: 0 },
  ]);
});

test('no clusters are no shades', () => {
  const labels = new Uint8Array(4).fill(noSwatch);
  expect(shadesOf({ width: 2, height: 2, labels, swatches: [] })).toEqual([]);
});
