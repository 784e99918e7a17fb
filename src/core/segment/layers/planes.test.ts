import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import { addressOf, blurred, layOut, MARGIN } from './planes.ts';
import { spread } from './spread.ts';

const random = seededRandom(5);
const grid = { width: 11, height: 6 };
const somePlane = () => Uint8Array.from({ length: 66 }, () => Math.floor(256 * random()));

test('a look beyond the edge sees the outermost cell', () => {
  const both = [somePlane(), somePlane()];
  const planes = layOut(both, grid);
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  both.forEach((plane, n) => {
    for (let y = -MARGIN; y < grid.height + MARGIN; y++) {
      for (let x = -MARGIN; x < grid.width + MARGIN; x++) {
        const cell = within(y, grid.height) * grid.width + within(x, grid.width);
        expect(planes.bytes[n * planes.area + addressOf(planes, x, y)]).toBe(plane[cell]);
      }
    }
  });
});

test('blurring gives the mean of what lies in the grid', () => {
  const plane = somePlane();
  blurred(plane, grid, 2).forEach((value, i) => {
    const [x, y] = [i % grid.width, Math.floor(i / grid.width)];
    const near = [...plane].filter(
      (_, j) =>
        Math.abs((j % grid.width) - x) <= 2 && Math.abs(Math.floor(j / grid.width) - y) <= 2,
    );
    const mean = near.reduce((sum, v) => sum + v, 0) / near.length;
    expect(Math.abs(value - mean)).toBeLessThanOrEqual(0.51);
  });
});

test('spreading stays within what it spreads, and keeps what is even', () => {
  const plane = somePlane();
  const wide = spread(plane, grid, { width: 50, height: 31 });
  expect(Math.min(...wide)).toBeGreaterThanOrEqual(Math.min(...plane));
  expect(Math.max(...wide)).toBeLessThanOrEqual(Math.max(...plane));
  expect(spread(plane, grid, grid)).toEqual(plane);
});
