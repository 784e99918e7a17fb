import { expect, it } from 'vitest';
import { reasonWords } from './reasonWords.ts';

const word = (name: string) =>
  ({ navy: 'marineblau', blue: 'blau', 'dark blue': 'dunkelblau', black: 'schwarz' })[name] ?? name;

it.each([
  [['navy', 'black'], 'Clearly navy, hardly black.', 'Clearly marineblau, hardly schwarz.'],
  [['blue', 'dark blue'], 'Dark blue or blue.', 'Dunkelblau or blau.'],
  [['black'], 'Blackish, not black.', 'Blackish, not schwarz.'],
  [['grey (old)', 'navy'], 'Navy or grey (old).', 'Marineblau or grey (old).'],
])('says names as the person calls them', (names, reason, words) => {
  expect(reasonWords(reason, names, word)).toBe(words);
});

it('leaves a reason as it is where names are', () => {
  expect(reasonWords('Black or blue.', ['black', 'blue'], (name) => name)).toBe('Black or blue.');
});
