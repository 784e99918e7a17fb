import { expect, test } from 'vitest';
import { freshName, newReference } from './newName.ts';

const named = (name: string) => ({ name, family: 'Blue', references: [] }) as const;

test('a fresh name is not there yet', () => {
  expect(freshName([])).toBe('new name');
  expect(freshName([named('new name'), named('new name 2')])).toBe('new name 3');
});

test('a new colour lies beside, never upon another', () => {
  expect(newReference(undefined, 30)).toEqual([30, 0, 0]);
  expect(newReference([20, 2, -15])).toEqual([20, 2, -11]);
  expect(newReference([20, 2, 15])).toEqual([20, 2, 11]);
});
