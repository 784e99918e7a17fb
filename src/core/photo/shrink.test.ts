import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { type Raster, workingSize } from '../raster.ts';
import { shrink } from './shrink.ts';

function noise(width: number, height: number, alpha: (i: number) => number): Raster {
  const random = seededRandom(width * 1000 + height);
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    data.set([random() * 255, random() * 255, random() * 255, alpha(i)], i * 4);
  }
  return { width, height, data };
}

const mean = (raster: Raster, channel: number) => {
  let sum = 0;
  for (let i = channel; i < raster.data.length; i += 4) sum += raster.data[i]!;
  return sum / (raster.width * raster.height);
};

describe('shrink', () => {
  const sides = fc.integer({ min: 1, max: 40 });

  it('keeps the mean colour of an opaque picture', () => {
    fc.assert(
      fc.property(sides, sides, sides, sides, (a, b, c, d) => {
        const source = noise(Math.max(a, b), Math.max(c, d), () => 255);
        const small = shrink(source, { width: Math.min(a, b), height: Math.min(c, d) });
        for (let channel = 0; channel < 4; channel++)
          expect(Math.abs(mean(small, channel) - mean(source, channel))).toBeLessThan(0.51);
      }),
    );
  });

  it('keeps a plain colour exactly', () => {
    const data = new Uint8ClampedArray(7 * 5 * 4).map((_, i) => [12, 200, 77, 255][i % 4]!);
    const small = shrink({ width: 7, height: 5, data }, { width: 3, height: 2 });
    expect([...small.data.slice(0, 4)]).toEqual([12, 200, 77, 255]);
    expect(new Set(small.data).size).toBe(4);
  });

  it('does not let transparent pixels bleed their colour', () => {
    const data = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 0]);
    const small = shrink({ width: 2, height: 1, data }, { width: 1, height: 1 });
    expect([...small.data]).toEqual([255, 0, 0, 128]);
  });

  it('returns a picture that already has the size as it is', () => {
    const source = noise(4, 4, () => 255);
    expect(shrink(source, source)).toBe(source);
  });
});

describe('workingSize', () => {
  it('never enlarges, keeps proportions and stays within the side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20000 }),
        fc.integer({ min: 1, max: 20000 }),
        (w, h) => {
          const size = workingSize({ width: w, height: h }, 512);
          expect(Math.max(size.width, size.height)).toBe(Math.min(512, Math.max(w, h)));
          expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
          expect(Math.abs(size.width * h - size.height * w)).toBeLessThanOrEqual(Math.max(w, h));
        },
      ),
    );
  });
});
