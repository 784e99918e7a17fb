import { expect, test } from 'vitest';
import type { Family } from '../../src/core/tags/family.ts';
import type { Tag } from '../../src/core/tags/tag.ts';
import type { Judged } from './judged.ts';
import { listScores, wordScores } from './scores.ts';

const tagged = (...colours: Family[]): Tag => ({
  primary: colours[0] ?? null,
  colours,
  swatches: [],
  confidence: 0.5,
  decision: 'review',
  reasons: [],
  by: 'dyelot',
});

const judged: readonly Judged[] = [
  { named: ['Blue', 'White'], pipeline: tagged('Blue', 'White'), network: tagged('Blue') },
  { named: ['Red'], pipeline: tagged('Red'), network: tagged('Pink', 'Red') },
];

test('lists that agree in full have the best scores', () => {
  expect(listScores(judged, 'pipeline')).toEqual({
    photos: 2,
    f1: 1,
    exact: 1,
    dominant: 1,
    numberError: 0,
  });
});

test('what is missing and what is too much cost', () => {
  const { f1, exact, dominant, numberError } = listScores(judged, 'network');
  expect(f1).toBeCloseTo((2 * 2) / (3 + 3), 10);
  expect([exact, dominant, numberError]).toEqual([0, 0.5, 1]);
});

test('a word agrees with the first colour, or with one of the first two', () => {
  expect(wordScores(judged, 'network')).toEqual({ photos: 2, first: 0.5, firstTwo: 1 });
});
