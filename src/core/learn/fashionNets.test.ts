import { expect, test } from 'vitest';
import { accuracyOf, worstMistakes } from './fashionNets.ts';

const confusion = [
  [8, 2, 0],
  [1, 9, 0],
  [5, 0, 5],
];

test('accuracy is the share on the diagonal', () => {
  expect(accuracyOf(confusion)).toBeCloseTo(22 / 30, 10);
});

test('the worst mistakes come first, as shares of their own class, and what is right is none', () => {
  expect(worstMistakes(confusion, 2)).toEqual([
    { is: 2, told: 0, share: 0.5 },
    { is: 0, told: 1, share: 0.2 },
  ]);
  expect(worstMistakes(confusion, 99)).toHaveLength(3);
});
