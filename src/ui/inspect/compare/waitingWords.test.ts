import { expect, test } from 'vitest';
import { waitingWords } from './waitingWords.ts';

test('what is waited for', () => {
  expect(waitingWords(null, false)).toBe('Cutting…');
  expect(waitingWords('ready', true)).toBe('Cutting…');
  expect(waitingWords('asleep', false)).toContain('Not tried yet');
  expect(waitingWords('asleep', true)).toContain('Bringing');
  expect(waitingWords('loading', false)).toContain('Bringing');
});
