import { expect, test } from 'vitest';
import { firstSize, pressedRadius, radii, radiusOf, stepSize } from './brush.ts';

test('sizes rise, and a step beyond the ends stays there', () => {
  expect([...radii].sort((a, b) => a - b)).toEqual([...radii]);
  expect(radiusOf(stepSize(firstSize, 99))).toBe(Math.max(...radii));
  expect(radiusOf(stepSize(firstSize, -99))).toBe(1);
  expect(stepSize(stepSize(firstSize, 1), -1)).toBe(firstSize);
});

test('only a pen is pressed harder', () => {
  expect(pressedRadius(10, 'mouse', 0.5)).toBe(10);
  expect(pressedRadius(10, 'touch', 1)).toBe(10);
  expect(pressedRadius(10, 'pen', 0.5)).toBe(10);
  expect(pressedRadius(10, 'pen', 1)).toBe(15);
  expect(pressedRadius(0.5, 'pen', 0)).toBe(0.5);
});
