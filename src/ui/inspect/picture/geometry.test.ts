import { expect, test } from 'vitest';
import { edgesOf, isLargeEnough, percentages, pixelUnder, rectangleBetween } from './geometry.ts';

const size = { width: 100, height: 50 };
const box = { left: 10, top: 20, width: 200, height: 100 };

test('the pixel under the pointer follows the scale and stays inside', () => {
  expect(pixelUnder({ clientX: 10, clientY: 20 }, box, size)).toEqual({ x: 0, y: 0 });
  expect(pixelUnder({ clientX: 111, clientY: 71 }, box, size)).toEqual({ x: 50, y: 25 });
  expect(pixelUnder({ clientX: 999, clientY: -5 }, box, size)).toEqual({ x: 99, y: 0 });
});

test('a rectangle is the same whichever corner was drawn first', () => {
  const a = { x: 7, y: 30 };
  const b = { x: 60, y: 4 };
  expect(rectangleBetween(a, b)).toEqual(rectangleBetween(b, a));
  expect(rectangleBetween(a, b)).toEqual({ x: 7, y: 4, width: 54, height: 27 });
});

test('the right and bottom edge lie just outside', () => {
  const rectangle = { x: 3, y: 4, width: 5, height: 6 };
  expect(edgesOf(rectangle)).toEqual({ left: 3, top: 4, right: 8, bottom: 10 });
});

test('percentages place a rectangle over its picture', () => {
  expect(percentages({ x: 25, y: 10, width: 50, height: 25 }, size)).toEqual({
    left: '25%',
    top: '20%',
    width: '50%',
    height: '50%',
  });
});

test('a click is not a rectangle, but all of a tiny picture is', () => {
  expect(isLargeEnough({ x: 0, y: 0, width: 1, height: 40 }, size)).toBe(false);
  expect(isLargeEnough({ x: 0, y: 0, width: 2, height: 2 }, { width: 2, height: 2 })).toBe(true);
});
