import { expect, test } from 'vitest';
import { timeWords } from './timeWords.ts';

test("a time beside the product's own, as both are shown, and that alone", () => {
  expect(timeWords(17.6, 17.6)).toBe('18 ms');
  expect(timeWords(9, 18)).toBe('9 ms, 0.5 × GrabCut');
  expect(timeWords(1340.2, 18)).toBe('1,340 ms, 74 × GrabCut');
  expect(timeWords(179.5, 17.6)).toBe('180 ms, 10 × GrabCut');
});

test('a time alone while the own one is not known', () => {
  expect(timeWords(3, null)).toBe('3 ms');
});

test('what is too short to be measured', () => {
  expect(timeWords(0, 0)).toBe('1 ms');
  expect(timeWords(3, 0)).toBe('3 ms, 3.0 × GrabCut');
});
