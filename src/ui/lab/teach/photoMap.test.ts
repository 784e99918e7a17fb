import { expect, it } from 'vitest';
import { cornersOf, lownessOf, placeOf } from './photoMap.ts';

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

it('moves photos aside as far in a lower map', () => {
  const corners = cornersOf(2);
  const high = placeOf([0.5, 0.5], corners, 7);
  const low = placeOf([0.5, 0.5], corners, 7, 2);
  expect(low.x).toBe(high.x);
  expect((low.y - 0.5) / 2).toBeCloseTo(high.y - 0.5, 9);
});

it('is lower for two classes of few photos only', () => {
  expect(lownessOf(2, 80)).toBeGreaterThan(1);
  expect(lownessOf(2, 81)).toBe(1);
  expect(lownessOf(3, 10)).toBe(1);
});
