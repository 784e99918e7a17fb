import { expect, test } from 'vitest';
import type { FoundPattern } from '../../core/pattern/pattern.ts';
import type { Tag } from '../../core/tags/tag.ts';
import { patternWords } from './patternWords.ts';

const striped: FoundPattern = {
  pattern: 'striped',
  confidence: 0.9,
  runnerUp: 'checked',
  base: 0,
  accents: [1],
  reasons: [],
};
const names = ['navy', 'white', 'red', 'cream'];
const tagWith = (pattern: FoundPattern | null) =>
  ({ pattern, swatches: names.map((name) => ({ name })) }) as unknown as Tag;
const said = (changes: Partial<FoundPattern>) =>
  patternWords(tagWith({ ...striped, ...changes }), (name) => name);

test.each<[Partial<FoundPattern>, string]>([
  [{}, 'Striped: white on navy.'],
  [{ confidence: 0.5 }, 'Striped or checked: white on navy.'],
  [{ accents: [1, 2] }, 'Striped: white and red on navy.'],
  [{ accents: [1, 2, 3] }, 'Striped: white and 2 more on navy.'],
  [{ pattern: 'solid', accents: [] }, 'Solid.'],
  [{ pattern: 'colour-blocked', base: 1, accents: [0] }, 'Colour-blocked: navy on white.'],
])('%j is %s', (changes, words) => {
  expect(said(changes)).toBe(words);
});

test('says nothing where nothing was looked for', () => {
  expect(patternWords(tagWith(null), (name) => name)).toBeNull();
  expect(patternWords({ ...tagWith(null), swatches: [] }, (name) => name)).toBeNull();
});
