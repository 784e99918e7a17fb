import { expect, it } from 'vitest';
import { confusionOf } from '../../../core/learn/headConfusion.ts';
import { adviceWords, hopeWords, resultWords } from './trainingWords.ts';

/** Two classes of five photos; so many of the second are told to be the first. */
function told(wrong: number) {
  const classes = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1];
  const chances = classes.flatMap((k, n) => (k === 0 || n < 5 + wrong ? [0.9, 0.1] : [0.1, 0.9]));
  return confusionOf(Float32Array.from(chances), classes, ['scone', 'bun']);
}

it('says what came of it, and what little that promises', () => {
  expect(resultWords(told(2))).toBe('8 of 10 photos held back told right');
  expect(hopeWords(told(2))).toBe('Of 100 photos like these expect 49 to 94 right.');
});

it('says which class wants photos, and nothing where all went well', () => {
  expect(adviceWords(told(2), ['scone', 'bun'])).toMatch(/^bun is told right in 60%.*scone/);
  expect(adviceWords(told(0), ['scone', 'bun'])).toBeNull();
});
