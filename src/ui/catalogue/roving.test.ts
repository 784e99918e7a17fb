import { describe, expect, it } from 'vitest';
import { indexAfter } from './roving.ts';

// 0 1 2 3
// 4 5 6 7
// 8 9
const ten = { count: 10, columns: 4, rowsInView: 2 };

describe('moving with the keyboard', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowRight', 3, 4],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 1, 5],
    ['ArrowDown', 7, 9],
    ['ArrowDown', 8, 8],
    ['ArrowUp', 6, 2],
    ['ArrowUp', 2, 2],
    ['Home', 9, 0],
    ['End', 0, 9],
    ['End', 8, 9],
    ['PageDown', 0, 4],
    ['PageUp', 9, 5],
  ])('%s from %i leads to %i', (key, from, to) => expect(indexAfter(key, from, ten)).toBe(to));

  it('leaves every other key alone', () => expect(indexAfter('a', 3, ten)).toBeNull());

  it('never leaves the photos', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'];
    for (let count = 1; count < 12; count++)
      for (let index = 0; index < count; index++)
        for (const key of keys) {
          const to = indexAfter(key, index, { count, columns: 3, rowsInView: 3 }) ?? -1;
          expect(to >= 0 && to < count).toBe(true);
        }
  });

  it('goes nowhere where there are none', () =>
    expect(indexAfter('End', 0, { ...ten, count: 0 })).toBeNull());
});
