import { expect, test } from 'vitest';
import { timeWords } from './timeWords.ts';

const words = (milliseconds: number, ownMilliseconds: number) =>
  timeWords({ milliseconds, ownMilliseconds });

test("a time beside the product's own, and that alone", () => {
  expect(words(17.6, 17.6)).toBe('18 ms');
  expect(words(9, 18)).toBe('9 ms, 0.5 × GrabCut');
  expect(words(1340.2, 18)).toBe('1,340 ms, 74 × GrabCut');
  expect(words(179.5, 18)).toBe('180 ms, 10 × GrabCut');
});

test('what is too short to be measured', () => {
  expect(words(0, 0)).toBe('1 ms');
  expect(words(3, 0)).toBe('3 ms');
});
