import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import type { Raster, Size } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import { matteOf } from './matte.ts';

type Coverage = (x: number, y: number) => number;
type Colour = (x: number, y: number) => readonly [number, number, number];

/** Garment over ground, each pixel covered as said, with noise; the mask says yes from a half on. */
function lay(size: Size, coverage: Coverage, garment: Colour, ground: Colour, noise = 6) {
  const random = seededRandom(7);
  const count = size.width * size.height;
  const raster: Raster = { ...size, data: new Uint8ClampedArray(4 * count) };
  const truth = Float64Array.from({ length: count }, (_, i) =>
    coverage(i % size.width, Math.floor(i / size.width)),
  );
  truth.forEach((share, i) => {
    const [x, y] = [i % size.width, Math.floor(i / size.width)];
    const [front, back] = [garment(x, y), ground(x, y)];
    for (let c = 0; c < 3; c++)
      raster.data[4 * i + c] =
        share * front[c]! + (1 - share) * back[c]! + noise * (random() - 0.5);
    raster.data[4 * i + 3] = 255;
  });
  const mask: Mask = { ...size, data: Uint8Array.from(truth, (share) => (share < 0.5 ? 0 : 255)) };
  return { raster, mask, truth };
}

const size = { width: 160, height: 200 };
const red: Colour = () => [180, 40, 50];
const sweep: Colour = (x, y) => [235 - x / 8, 236 - y / 9, 240];

/** A garment whose hem is lost in fine threads of up to a pixel, 10 long. */
const threads: Coverage = (x, y) => {
  if (y < 100) return Math.abs(x - 80) < 50 ? 1 : 0;
  if (y > 110 || Math.abs(x - 80) >= 50) return 0;
  return 0.5 + 0.5 * Math.sin(2.4 * x);
};
const blurred: Coverage = (x, y) => 1 / (1 + Math.exp((Math.hypot(x - 80, y - 100) - 55) / 1.5));

const meanError = (alpha: ArrayLike<number>, truth: Float64Array): number =>
  truth.reduce((sum, share, i) => sum + Math.abs(alpha[i]! / 255 - share), 0) / truth.length;

describe('on pictures of known coverage', () => {
  test.each([
    ['threads', threads],
    ['a blurred edge', blurred],
  ])('%s: less than half as wrong as the mask', (_, coverage) => {
    const { raster, mask, truth } = lay(size, coverage, red, sweep);
    const alpha = matteOf(raster, mask).data;
    expect(meanError(alpha, truth)).toBeLessThan(0.5 * meanError(mask.data, truth));
  });

  test('a sharp edge stays sharp', () => {
    const square: Coverage = (x, y) => (Math.max(Math.abs(x - 80), Math.abs(y - 100)) < 50 ? 1 : 0);
    const { raster, mask, truth } = lay(size, square, red, sweep);
    expect(meanError(matteOf(raster, mask).data, truth)).toBeLessThan(0.002);
  });
});

describe('laws', () => {
  test('far from the edge alpha is the mask, and the same photo gives the same bytes', () => {
    const { raster, mask } = lay(size, blurred, red, sweep, 60);
    const alpha = matteOf(raster, mask).data;
    alpha.forEach((value, i) => {
      const off = Math.hypot((i % 160) - 80, Math.floor(i / 160) - 100) - 55;
      if (Math.abs(off) > 10) expect(value).toBe(mask.data[i]);
    });
    expect(matteOf(raster, mask).data).toEqual(alpha);
  });

  test('never more than the photo itself shows', () => {
    const { raster, mask } = lay(size, blurred, red, sweep);
    for (let i = 0; i < mask.data.length; i++) raster.data[4 * i + 3] = (i * 37) % 256;
    const visible = mask.data.map((value, i) => (raster.data[4 * i + 3]! < 128 ? 0 : value));
    const alpha = matteOf(raster, { ...mask, data: visible }).data;
    alpha.forEach((value, i) => {
      if (value !== visible[i]) expect(value).toBeLessThanOrEqual(raster.data[4 * i + 3]!);
    });
  });

  test('any picture of any size has one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(),
        (width, height, seed) => {
          const random = seededRandom(seed);
          const count = width * height;
          const raster = {
            width,
            height,
            data: Uint8ClampedArray.from({ length: 4 * count }, () => 256 * random()),
          };
          const mask = {
            width,
            height,
            data: Uint8Array.from({ length: count }, () => (random() < 0.5 ? 255 : 0)),
          };
          const alpha = matteOf(raster, mask);
          expect(alpha.data).toHaveLength(count);
          if (mask.data.every((value) => value === mask.data[0])) expect(alpha).toEqual(mask);
        },
      ),
    );
  });
});
