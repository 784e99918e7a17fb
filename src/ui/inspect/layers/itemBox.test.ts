import { expect, test } from 'vitest';
import { paddedBox } from './itemBox.ts';

test('a picked thing has room on all sides, as far as the picture goes', () => {
  const within = { width: 200, height: 100 };
  expect(paddedBox({ x: 50, y: 20, width: 100, height: 40 }, within)).toEqual({
    x: 44,
    y: 14,
    width: 112,
    height: 52,
  });
  expect(paddedBox({ x: 0, y: 0, width: 200, height: 100 }, within)).toEqual({
    x: 0,
    y: 0,
    ...within,
  });
});
