import { expect, test } from 'vitest';
import type { SaidName } from '../../core/names/said.ts';
import { saidWords } from './saidWords.ts';

const asItIs = (name: string) => name;

const words = (...shares: readonly (readonly [string, number])[]): string => {
  const names = shares.map(([name, share]): SaidName => ({ name, share, family: 'Blue' }));
  return saidWords({ name: 1, runnerUp: 0, families: [], names }, asItIs).join('');
};

test('so many people would say so, and so many something else', () => {
  expect(words(['navy', 0.61], ['dark blue', 0.18])).toBe(
    '6 in 10 would say so, 2 in 10 dark blue',
  );
  expect(words(['navy', 0.61], ['dark blue', 0.04])).toBe('6 in 10 would say so');
  expect(words(['black', 0.97])).toBe('nearly everybody would say so');
  expect(words(['charcoal', 0.031])).toBe('3 in 100 would say so');
  expect(words(['Atlantic', 0.004], ['navy', 0.9])).toBe(
    'hardly anybody would say so, 9 in 10 navy',
  );
});

test('where nearly as many or more would say another name, the colour is between the two', () => {
  expect(words(['navy', 0.4], ['black', 0.3])).toBe('between navy and black: 4 and 3 in 10 say so');
  expect(words(['navy', 0.3], ['black', 0.41])).toMatch(/^between navy and black: 3 and 4 in 10/);
  expect(words(['navy', 0.31], ['black', 0.29])).toMatch(/: 3 in 10 say each$/);
  expect(words(['petrol', 0.04], ['denim', 0.03])).toMatch(/: 4 and 3 in 100 say so$/);
});

test('names are every second part, in the words of whoever reads', () => {
  const said = {
    name: 0.6,
    runnerUp: 0.4,
    families: [],
    names: [
      { name: 'navy', family: 'Blue', share: 0.4 },
      { name: 'black', family: 'Black', share: 0.4 },
    ],
  } as const;
  const parts = saidWords(said, (name) => (name === 'navy' ? 'azul marino' : 'negro'));
  expect(parts.filter((_, i) => i % 2 === 1)).toEqual(['azul marino', 'negro']);
});
