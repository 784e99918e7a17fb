import { expect, it } from 'vitest';
import { cornersOf, placeOf, shapeOf } from './photoMap.ts';

it.each([2, 3, 5, 12])(
  'puts %i classes apart, and what is sure of one at its corner',
  (classes) => {
    const corners = cornersOf(classes);
    corners.forEach((corner, k) => {
      const chances = corners.map((_, other) => Number(other === k));
      const { x, y } = placeOf(chances, corners, 0);
      expect([x, y]).toEqual([expect.closeTo(corner.x, 9), expect.closeTo(corner.y, 9)]);
    });
  },
);

it('puts what nobody knows in the middle', () => {
  const { x, y } = placeOf([0.25, 0.25, 0.25, 0.25], cornersOf(4), 0);
  expect([x, y]).toEqual([expect.closeTo(0.5, 9), expect.closeTo(0.5, 9)]);
});

it('stays within the picture, and hides no photo behind another', () => {
  const corners = cornersOf(3);
  const places = Array.from({ length: 200 }, (_, nth) => placeOf([1, 0, 0], corners, nth));
  for (const { x, y } of places) expect(Math.min(x, y, 1 - x, 1 - y)).toBeGreaterThan(0.02);
  expect(new Set(places.slice(0, 20).map(({ x, y }) => `${x} ${y}`)).size).toBe(20);
});

it('moves photos aside as far in the lower map of two classes as in others', () => {
  const moved = (classes: number) => {
    const middle = Array.from({ length: classes }, () => 1 / classes);
    const { x, y } = placeOf(middle, cornersOf(classes), 7);
    return [x - 0.5, (y - 0.5) / shapeOf(classes)];
  };
  const [x, y] = moved(4);
  expect(moved(2)).toEqual([expect.closeTo(x!, 9), expect.closeTo(y!, 9)]);
});
