import { expect, test } from 'vitest';
import { succeed } from '../core/failure.ts';
import { type PhotoInputs, untouched } from '../core/photo/photoInputs.ts';
import type { Tried } from '../core/photo/tried.ts';
import type { Method } from '../core/segment/method.ts';
import type { Action } from './actions.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import { trialOf } from './comparison.ts';
import { reduce } from './reduce.ts';

const a = '1';
const rectangle = { x: 0, y: 0, width: 1, height: 1 };
const files = ['a.jpg', 'b.jpg'].map((name) => ({ name, source: new Blob() }));

const open: Action = { type: 'comparing', id: a };
const tried = (method: Method, revision = 0, milliseconds = 1): Action => ({
  type: 'tried',
  id: a,
  revision,
  method,
  outcome: succeed({ milliseconds } as Tried),
});
const said = (inputs: Partial<PhotoInputs>): Action => ({
  type: 'inputsChanged',
  id: a,
  inputs: { ...untouched, ...inputs },
  words: '',
});
const given = (...actions: readonly Action[]): Catalogue =>
  [{ type: 'dropped', files } as const, ...actions].reduce(reduce, emptyCatalogue);
const trial = (catalogue: Catalogue, method: Method) =>
  trialOf(catalogue, catalogue.photos[a]!, method);

test('what was tried is there until the comparison is closed', () => {
  expect(trial(given(open, tried('otsu')), 'otsu')?.inputs.method).toBe('otsu');
  expect(trial(given(open, tried('otsu')), 'exact')).toBeNull();
  expect(given(open, tried('otsu'), { type: 'comparing', id: null }).comparison).toBeNull();
  const looked: Action = { type: 'examining', id: a };
  expect(given(looked, open, { type: 'removed', ids: [a] }).comparison).toBeNull();
});

test('nothing is taken in that nobody compares, or that was asked before the inputs changed', () => {
  expect(given(tried('otsu')).comparison).toBeNull();
  expect(trial(given(open, said({ rectangle }), tried('otsu', 0)), 'otsu')).toBeNull();
});

test('opening it again leaves what is there', () => {
  const catalogue = given(open, tried('otsu'));
  expect(reduce(catalogue, open)).toBe(catalogue);
});

test('the latest trial of a method stands', () => {
  const catalogue = given(open, tried('otsu', 0, 5), tried('otsu', 0, 7));
  expect(catalogue.comparison?.trials).toHaveLength(1);
  expect(trial(catalogue, 'otsu')?.outcome).toEqual(succeed({ milliseconds: 7 }));
});

test('choosing a method leaves the trials', () => {
  const chosen = given(open, tried('otsu'), said({ method: 'otsu' }));
  expect(trial(chosen, 'otsu')).not.toBeNull();
});

test.each<[string, Partial<PhotoInputs>]>([
  ['another rectangle', { rectangle }],
  ['a stroke', { strokes: [{ kind: 'lasso', paint: 'keep', points: [] }] }],
  ['another garment', { garment: 'bag' }],
  ['a layer', { layers: { skin: true } }],
  ['the light of the background', { light: { by: 'background' } }],
  ['another palette', { palette: { recipe: 'article', mergeBelow: 10 } }],
  ['a grey place', { light: { by: 'place', point: { x: 3, y: 4 } } }],
])('%s makes the trials void until it is undone', (_, inputs) => {
  const changed = given(open, tried('otsu'), said(inputs));
  expect(trial(changed, 'otsu')).toBeNull();
  expect(trial(reduce(changed, { type: 'undone' }), 'otsu')).not.toBeNull();
});

test('a light that is chosen anew is the same light, another place is not', () => {
  const at = (x: number) => said({ light: { by: 'place', point: { x, y: 4 } } });
  const catalogue = given(open, at(3), tried('otsu', 1));
  expect(trial(reduce(reduce(catalogue, at(5)), at(3)), 'otsu')).not.toBeNull();
  expect(trial(reduce(catalogue, at(5)), 'otsu')).toBeNull();
});
