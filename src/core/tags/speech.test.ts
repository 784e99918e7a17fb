import { expect, test } from 'vitest';
import { besideName } from './speech.ts';
import type { Taxonomy } from './taxonomy.ts';

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    {
      name: 'navy',
      family: 'Blue',
      references: [[20, 2, -15]],
      marketing: 'Atlantic',
      words: { es: 'azul marino' },
    },
    { name: 'white', family: 'White', references: [[95, 0, 0]] },
  ],
};

test('in English nothing stands beside a name but what the house sells it as', () => {
  expect(besideName('navy', { language: 'en', taxonomy })).toEqual({ marketing: 'Atlantic' });
  expect(besideName('white', { language: 'en', taxonomy })).toEqual({});
});

test('in another language every name has a word, if only its own', () => {
  expect(besideName('navy', { language: 'es', taxonomy })).toEqual({
    word: 'azul marino',
    marketing: 'Atlantic',
  });
  expect(besideName('white', { language: 'es', taxonomy })).toEqual({ word: 'white' });
  expect(besideName('navy', { language: 'es', taxonomy: null })).toEqual({ word: 'navy' });
});
