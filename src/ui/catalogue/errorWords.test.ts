import { expect, test } from 'vitest';
import { acceptanceAt, defaultErrors, mostErrors } from '../../core/tags/acceptance.ts';
import { promiseWords, sureWords, wishWords } from './errorWords.ts';

test.each([
  [0, 0, ''],
  [1, 0.2, '1 needs no look'],
  [12, 0.4, '12 need no look, hardly one of them wrong'],
  [1200, 81.3, '1,200 need no look, about 81 of them wrong'],
])('%i sure photos', (sure, wrong, words) => {
  expect(sureWords(sure, wrong)).toBe(words);
});

test('a wish says what comes of it, or that it cannot be', () => {
  expect(wishWords(defaultErrors)).toMatch(/^8 in 100: \d\d photos in 100 need no look$/);
  for (let errors = 1; errors <= mostErrors; errors++)
    expect(wishWords(errors).includes('cannot')).toBe(acceptanceAt(errors).from === null);
});

test('what cannot be promised is said', () => {
  expect(promiseWords(1)).toBe('1 in 100 cannot be promised: all wait for you');
  expect(promiseWords(defaultErrors)).toBe('');
});
