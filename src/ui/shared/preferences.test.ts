import { expect, it } from 'vitest';
import { type Preferences, parsePreferences } from './preferences.ts';

const first: Preferences = {
  theme: 'system',
  surround: 'theme',
  singleKeys: true,
  language: 'en',
  errors: 8,
  categories: true,
};

it.each([
  null,
  '',
  'not json',
  'null',
  '7',
  '{"theme":"pink","singleKeys":"no","language":"la","errors":7}',
])('falls back to how it was at first: %s', (stored) =>
  expect(parsePreferences(stored)).toEqual(first),
);

it('comes back as it was stored', () => {
  const chosen: Preferences = {
    theme: 'dark',
    surround: 'grey',
    singleKeys: false,
    language: 'pt',
    errors: 3,
    categories: false,
  };
  expect(parsePreferences(JSON.stringify(chosen))).toEqual(chosen);
});
