import { expect, test } from 'vitest';
import { seededRandom } from '../../random.ts';
import { spread } from './spread.ts';

test('spreading stays within what it spreads, and keeps what is even', () => {
  const random = seededRandom(5);
  const grid = { width: 11, height: 6 };
  const plane = Uint8Array.from({ length: 66 }, () => Math.floor(256 * random()));
  const wide = spread(plane, grid, { width: 50, height: 31 });
  expect(Math.min(...wide)).toBeGreaterThanOrEqual(Math.min(...plane));
  expect(Math.max(...wide)).toBeLessThanOrEqual(Math.max(...plane));
  expect(spread(plane, grid, grid)).toEqual(plane);
});
