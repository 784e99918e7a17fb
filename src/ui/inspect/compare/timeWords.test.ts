import { expect, test } from 'vitest';
import { timeWords } from './timeWords.ts';

test("the time alone, or beside the product's own", () => {
  expect(timeWords(17.6, null)).toBe('18 ms');
  expect(timeWords(9, { milliseconds: 18 })).toBe('9 ms, 0.5 × GrabCut');
  expect(timeWords(1340.2, { milliseconds: 18 })).toBe('1,340 ms, 74 × GrabCut');
  expect(timeWords(179.5, { milliseconds: 18 })).toBe('180 ms, 10 × GrabCut');
});

test('what is too short to be measured', () => {
  expect(timeWords(0, null)).toBe('1 ms');
  expect(timeWords(3, { milliseconds: 0 })).toBe('3 ms');
});
