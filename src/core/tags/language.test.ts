import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Language, languages, wordFor } from './language.ts';
import { parseTaxonomy } from './parseTaxonomy.ts';

const file = 'public/models/taxonomy/taxonomy.json';
const read = parseTaxonomy(JSON.parse(readFileSync(file, 'utf8')));
const taxonomy = read.ok ? read.value : null;
const others = (Object.keys(languages) as Language[]).filter((language) => language !== 'en');

test.each(others)('every shipped name has a word of its own in %s', (language) => {
  const found = taxonomy!.names.map(({ words }) => words?.[language]);
  expect(found.every((word) => word && word === word.trim() && word === word.toLowerCase())).toBe(
    true,
  );
  expect(new Set(found).size).toBe(found.length);
});

test('a name is called what the language calls it', () => {
  expect(wordFor('navy', 'es', taxonomy)).toBe('azul marino');
  expect(wordFor('burgundy', 'de', taxonomy)).toBe('bordeaux');
  expect(wordFor('navy', 'en', taxonomy)).toBe('navy');
});

test('a name that has no word is called by itself', () => {
  expect(wordFor('our own blue', 'fr', taxonomy)).toBe('our own blue');
  expect(wordFor('navy', 'fr', null)).toBe('navy');
});
