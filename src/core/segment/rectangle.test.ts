import { expect, test } from 'vitest';
import { boxOf, growRectangle, insetRectangle, scaleRectangle } from './rectangle.ts';

const size = { width: 40, height: 30 };

test('an inset rectangle keeps at least one pixel', () => {
  expect(insetRectangle(size, 0.05)).toEqual({ x: 2, y: 2, width: 36, height: 26 });
  expect(insetRectangle({ width: 1, height: 2 }, 0.6)).toEqual({ x: 0, y: 0, width: 1, height: 2 });
});

test('a grown rectangle stays inside', () => {
  const grown = growRectangle({ x: 1.5, y: 10, width: 4, height: 4 }, 3, size);
  expect(grown).toEqual({ x: 0, y: 7, width: 9, height: 10 });
  expect(growRectangle({ x: 39.9, y: 29.9, width: 0.1, height: 0.1 }, 0, size)).toEqual({
    x: 39,
    y: 29,
    width: 1,
    height: 1,
  });
});

test('scaling there and back gives the same rectangle', () => {
  const rectangle = { x: 3, y: 4, width: 12, height: 9 };
  const large = { width: 120, height: 90 };
  expect(scaleRectangle(scaleRectangle(rectangle, size, large), large, size)).toEqual(rectangle);
});

test('the box of a mask leaves strays out, and is none where all is 0', () => {
  const columns = new Uint32Array(40);
  const rows = new Uint32Array(30);
  expect(boxOf({ columns, rows }, 0)).toBeNull();
  columns.fill(10, 5, 25);
  rows.fill(20, 10, 20);
  const box = { x: 5, y: 10, width: 20, height: 10 };
  expect(boxOf({ columns, rows }, 0)).toEqual(box);
  columns[0] = 1;
  rows[0] = 1;
  expect(boxOf({ columns, rows }, 0)).toEqual({ x: 0, y: 0, width: 25, height: 20 });
  expect(boxOf({ columns, rows }, 0.01)).toEqual(box);
});
