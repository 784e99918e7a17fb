import { expect, test } from 'vitest';
import { outlineOf, type Shape } from './outline.ts';

/** Twice the area of a shape (the shoelace formula). */
const area = (shape: Shape): number =>
  Math.abs(
    shape.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = shape[(i + 1) % shape.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

const areaOf = (side: number, depthAt: (x: number, y: number) => number): number => {
  const depths = Float32Array.from({ length: side * side }, (_, i) =>
    depthAt(i % side, Math.floor(i / side)),
  );
  return outlineOf({ side, depths }).reduce((sum, shape) => sum + area(shape), 0);
};

test('what is all inside is all there, what is all outside is nothing', () => {
  expect(areaOf(5, () => 1)).toBe(16);
  expect(areaOf(5, () => -1)).toBe(0);
});

test('a straight edge is found between the cells', () => {
  expect(areaOf(5, (x) => 2.25 - x)).toBeCloseTo(4 * 2.25, 5);
  expect(areaOf(5, (x, y) => 3 - x - y)).toBeCloseTo(4.5, 5);
});

test('a circle has nearly its area', () => {
  const round = areaOf(41, (x, y) => 15 - Math.hypot(x - 20, y - 20));
  expect(round / (Math.PI * 15 ** 2)).toBeCloseTo(1, 2);
});
