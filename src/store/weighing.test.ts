import { expect, test } from 'vitest';
import { succeed } from '../core/failure.ts';
import type { Action } from './actions.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { reduce } from './reduce.ts';
import { weighedAsIs } from './weighing.ts';

const files = ['a.jpg', 'b.jpg'].map((name) => ({ name, source: new Blob() }));
const [a, b] = ['1', '2'] as const;
const outcome = succeed({ choices: [], elbow: 0, bestSilhouette: 0 });
const look = (id: string | null): Action => ({ type: 'weighingK', id });
const weighed = (id: string): Action => ({ type: 'kWeighed', id, revision: 0, outcome });
const given = (...actions: readonly Action[]): Catalogue =>
  [{ type: 'dropped', files } as const, ...actions].reduce(reduce, emptyCatalogue);

test('what was weighed is there until nobody looks', () => {
  expect(given(look(a), weighed(a)).weighing).toEqual({ id: a, found: { revision: 0, outcome } });
  expect(given(look(a), weighed(a), look(null)).weighing).toBeNull();
  expect(given(look(a), weighed(a), look(b)).weighing).toEqual({ id: b, found: null });
});

test('what was weighed of the photo as it was before is not what it is now', () => {
  const palette = { recipe: 'article', mergeBelow: 9 } as const;
  const other: Action = { type: 'paletteChosen', ids: [a], palette, words: 'otherwise' };
  const catalogue = given(look(a), weighed(a));
  expect(weighedAsIs(catalogue, a)).toBe(outcome);
  expect(weighedAsIs(catalogue, b)).toBeNull();
  expect(weighedAsIs(reduce(catalogue, other), a)).toBeNull();
});

test('nothing is taken in that nobody looks at', () => {
  expect(given(weighed(a)).weighing).toBeNull();
  expect(given(look(b), weighed(a)).weighing?.found).toBeNull();
});

test('looking again leaves what is there', () => {
  const catalogue = given(look(a), weighed(a));
  expect(reduce(catalogue, look(a))).toBe(catalogue);
});

test('goes with its photo', () => {
  const removed: Action = { type: 'removed', ids: [a] };
  expect(given({ type: 'examining', id: a }, look(a), removed).weighing).toBeNull();
});
