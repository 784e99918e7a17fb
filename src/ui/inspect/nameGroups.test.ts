import { expect, test } from 'vitest';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { isSought, namesNearestFirst, withOwnName } from './nameGroups.ts';

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'black', family: 'Black', references: [[10, 0, 0]] },
    { name: 'blue', family: 'Blue', references: [[45, 5, -45]] },
    {
      name: 'navy',
      family: 'Blue',
      references: [
        [18, 8, -28],
        [60, 0, 0],
      ],
    },
    { name: 'white', family: 'White', references: [[97, 0, 0]] },
  ],
};
const groups = namesNearestFirst(taxonomy, [17, 8, -27]);

test('every name stands in its family once', () => {
  expect([...groups.flatMap(({ items }) => items)].sort()).toEqual([
    'black',
    'blue',
    'navy',
    'white',
  ]);
});

test('the nearest family and the nearest name in it come first', () => {
  expect(groups[0]).toEqual({ value: 'Blue', items: ['navy', 'blue'] });
  expect(groups.at(-1)!.value).toBe('White');
});

test('a word of another language is no name of one’s own', () => {
  const word = (name: string) => (name === 'navy' ? 'azul marino' : name);
  expect(withOwnName(groups, 'Azul marino', word)).toBe(groups);
});

test('names are found by themselves and by their word, with or without accents', () => {
  expect(isSought('ebony', 'ébène', 'Eben')).toBe(true);
  expect(isSought('ebony', 'ébène', 'ebo')).toBe(true);
  expect(isSought('ebony', 'ébène', 'noir')).toBe(false);
  expect(isSought('ebony', 'ébène', '')).toBe(true);
});

test('what was typed is offered unless it is known', () => {
  expect(withOwnName(groups, ' Ink ').at(-1)).toEqual({ value: 'Your own name', items: ['ink'] });
  expect(withOwnName(groups, 'Navy')).toBe(groups);
  expect(withOwnName(groups, '  ')).toBe(groups);
});
