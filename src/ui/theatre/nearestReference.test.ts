import { expect, test } from 'vitest';
import type { Taxonomy } from '../../core/tags/taxonomy.ts';
import { nearestReference } from './nearestReference.ts';

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    {
      name: 'navy',
      family: 'Blue',
      references: [
        [60, 0, 0],
        [18, 8, -28],
        [20, 0, -20],
      ],
    },
  ],
};

test('the nearest of several references is found', () => {
  expect(nearestReference([18, 7, -27], 'navy', taxonomy)).toEqual([18, 8, -28]);
});

test('a name of one’s own has no reference', () => {
  expect(nearestReference([18, 7, -27], 'ink', taxonomy)).toBeNull();
});
