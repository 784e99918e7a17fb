import { expect, test } from 'vitest';
import { parseTaxonomy } from './parseTaxonomy.ts';

const red = { name: 'red', family: 'Red', references: [[50, 60, 40]] };
const navy = { name: 'navy', family: 'Blue', references: [[20, 2, -15]] };
const good = { id: 'mine', version: 3, names: [red, navy] };

test('a good file comes back as it is', () => {
  expect(parseTaxonomy(good)).toEqual({ ok: true, value: good });
});

test('a marketing name is kept', () => {
  const names = [red, { ...navy, marketing: 'Atlantic' }];
  expect(parseTaxonomy({ ...good, names })).toEqual({ ok: true, value: { ...good, names } });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a list', []],
  ['text', 'taxonomy'],
  ['no id', { ...good, id: undefined }],
  ['no version', { ...good, version: '3' }],
  ['no names', { ...good, names: {} }],
  ['an empty list', { ...good, names: [] }],
  ['a name without references', { ...good, names: [red, { ...navy, references: [] }] }],
  ['a reference of two numbers', { ...good, names: [red, { ...navy, references: [[1, 2]] }] }],
  [
    'a reference that is no number',
    { ...good, names: [red, { ...navy, references: [[1, 2, null]] }] },
  ],
  ['an unknown family', { ...good, names: [red, { ...navy, family: 'Teal' }] }],
  ['an empty marketing name', { ...good, names: [red, { ...navy, marketing: '' }] }],
  ['an empty name', { ...good, names: [red, { ...navy, name: '' }] }],
  ['a name twice', { ...good, names: [red, { ...navy, name: 'red' }] }],
  ['a single family', { ...good, names: [red] }],
])('%s is a model that is not there, with a sentence', (_, json) => {
  const outcome = parseTaxonomy(json);
  expect(outcome).toMatchObject({ ok: false, failure: { kind: 'model-unavailable' } });
  if (!outcome.ok) expect(outcome.failure.message).toMatch(/^The list of colour names .*\.$/);
});
