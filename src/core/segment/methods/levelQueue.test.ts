import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelQueue } from './levelQueue.ts';

test('the lowest level comes first, within a level what came first', () => {
  const levels = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 });
  fc.assert(
    fc.property(levels, (pushed) => {
      const queue = levelQueue(pushed.length);
      pushed.forEach((level, pixel) => {
        queue.push(pixel, level);
      });
      const expected = [...pushed.keys()].sort((a, b) => pushed[a]! - pushed[b]! || a - b);
      expect(pushed.map(() => queue.pop())).toEqual(expected);
      expect(queue.pop()).toBe(-1);
    }),
  );
});

test('what is pushed between comes in its turn', () => {
  const queue = levelQueue(4);
  queue.push(0, 3);
  queue.push(1, 7);
  expect(queue.pop()).toBe(0);
  queue.push(2, 3);
  queue.push(3, 7);
  expect([queue.pop(), queue.pop(), queue.pop(), queue.pop()]).toEqual([2, 1, 3, -1]);
});
