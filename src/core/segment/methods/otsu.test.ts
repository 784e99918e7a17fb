import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otsuLevel } from './otsu.ts';

const histograms = fc
  .array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 24 })
  .map((counts) => Float64Array.from(counts));

/** The variance between the two classes, by its definition: the sum of weight times squared distance of the class's mean. */
function varianceBetween(histogram: Float64Array, level: number): number {
  const all = momentsOf(histogram, 0, histogram.length);
  const classes = [
    momentsOf(histogram, 0, level + 1),
    momentsOf(histogram, level + 1, histogram.length),
  ];
  if (classes.some(({ weight }) => weight === 0)) return 0;
  return classes.reduce(
    (sum, { weight, mean }) => sum + (weight / all.weight) * (mean - all.mean) ** 2,
    0,
  );
}

function momentsOf(histogram: Float64Array, from: number, to: number) {
  let weight = 0;
  let sum = 0;
  for (let level = from; level < to; level++) {
    weight += histogram[level]!;
    sum += histogram[level]! * level;
  }
  return { weight, mean: sum / weight };
}

test('the level has the greatest variance between the classes of all levels', () => {
  fc.assert(
    fc.property(histograms, (histogram) => {
      const found = varianceBetween(histogram, otsuLevel(histogram));
      for (let level = 0; level < histogram.length; level++)
        expect(found).toBeGreaterThanOrEqual(varianceBetween(histogram, level) - 1e-9);
    }),
  );
});

test('twice the pixels, the same level', () => {
  fc.assert(
    fc.property(histograms, (histogram) => {
      expect(otsuLevel(histogram.map((count) => 2 * count))).toBe(otsuLevel(histogram));
    }),
  );
});

test('two levels are told apart, one is not', () => {
  expect(otsuLevel(Float64Array.from([5, 0, 0, 2]))).toBe(0);
  expect(otsuLevel(Float64Array.from([0, 7, 0, 0]))).toBe(3);
  expect(otsuLevel(Float64Array.from([0, 0]))).toBe(1);
});
