import { expect, test } from 'vitest';
import { placementOf, pointUnder, shownAt } from './placement.ts';

const picture = { width: 300, height: 400 };
const frame = { width: 900, height: 848 };
const still = { k: 1, x: 0, y: 0 };

test('a picture fits with room around it and stands in the middle', () => {
  expect(placementOf(picture, frame, still)).toEqual({ left: 150, top: 24, scale: 2 });
});

test('enlarging keeps the place under the pointer where it is', () => {
  const before = placementOf(picture, frame, still);
  const at = { x: 400, y: 300 };
  const k = 4;
  // What d3-zoom makes of a wheel at that place.
  const zoomed = { k, x: at.x - k * at.x, y: at.y - k * at.y };
  expect(pointUnder(at, placementOf(picture, frame, zoomed))).toEqual(pointUnder(at, before));
});

test('there and back again under any transform', () => {
  const placement = placementOf(picture, frame, { k: 7.3, x: -411, y: 95.5 });
  const point = { x: 12.25, y: 388.5 };
  const back = pointUnder(shownAt(point, placement), placement);
  expect(back.x).toBeCloseTo(point.x, 9);
  expect(back.y).toBeCloseTo(point.y, 9);
});

test('a small frame has less room to spare', () => {
  const { top, scale } = placementOf(picture, { width: 400, height: 200 }, still);
  expect(top).toBe(8);
  expect(scale).toBeCloseTo(0.46, 9);
});
