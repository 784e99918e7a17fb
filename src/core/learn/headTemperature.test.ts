import { expect, it } from 'vitest';
import { wilson } from './headConfusion.ts';
import { temperatureOf, withTemperature } from './headTemperature.ts';

/** So many photos of two classes, told right this often with that chance. */
function told(photos: number, right: number, chance: number) {
  const classes = Array.from({ length: photos }, (_, n) => (n < right * photos ? 0 : 1));
  const chances = Float32Array.from(classes.flatMap(() => [chance, 1 - chance]));
  return { chances, classes };
}

it.each([
  [0.99, 0.8],
  [0.6, 0.9],
])('makes %f mean %f where that many were right', (chance, right) => {
  const { chances, classes } = told(2000, right, chance);
  const cooled = withTemperature(chances, 2, temperatureOf(chances, classes));
  expect(cooled[0]).toBeCloseTo(right, 1);
});

it('does not promise certainty from a handful of photos', () => {
  const { chances, classes } = told(4, 1, 0.9);
  expect(temperatureOf(chances, classes)).toBeGreaterThan(0.6);
});

it('leaves sums and order as they are', () => {
  const cooled = withTemperature(new Float32Array([0.5, 0.3, 0.2]), 3, 2);
  expect(cooled[0]! + cooled[1]! + cooled[2]!).toBeCloseTo(1, 6);
  expect(cooled[0]).toBeGreaterThan(cooled[1]!);
});

it('knows how little few photos say', () => {
  expect(wilson(10, 10)[0]).toBeCloseTo(0.722, 3);
  expect(wilson(500, 1000)).toEqual([expect.closeTo(0.469, 3), expect.closeTo(0.531, 3)]);
});
