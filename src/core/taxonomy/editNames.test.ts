import { expect, test } from 'vitest';
import type { ColourName } from '../tags/taxonomy.ts';
import { editNames, editWords, type NameEdit } from './editNames.ts';

const names: readonly ColourName[] = [
  { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
  {
    name: 'red',
    family: 'Red',
    references: [
      [50, 60, 40],
      [40, 55, 35],
    ],
  },
];

const after = (edit: NameEdit): readonly ColourName[] => {
  const outcome = editNames(names, edit);
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
};

test('names are added, written as names are, and removed', () => {
  const added = after({
    type: 'nameAdded',
    name: '  Off  WHITE',
    family: 'White',
    lab: [97, 0, 2],
  });
  expect(added.at(-1)).toEqual({ name: 'off white', family: 'White', references: [[97, 0, 2]] });
  expect(added.slice(0, 2)).toEqual(names);
});

test('what an edit does not name stays the very same', () => {
  const [navy, red] = after({ type: 'referenceMoved', name: 'red', place: 1, lab: [41, 55, 35] });
  expect(navy).toBe(names[0]);
  expect(red?.references).toEqual([
    [50, 60, 40],
    [41, 55, 35],
  ]);
});

test('a reference goes and comes', () => {
  expect(after({ type: 'referenceRemoved', name: 'red', place: 0 })[1]?.references).toEqual([
    [40, 55, 35],
  ]);
  expect(
    after({ type: 'referenceAdded', name: 'navy', lab: [18, 0, -12] })[0]?.references,
  ).toHaveLength(2);
});

test('a marketing name is given and taken away', () => {
  const [given] = after({ type: 'marketingChanged', name: 'navy', marketing: ' Atlantic ' });
  expect(given?.marketing).toBe('Atlantic');
  const none = editNames([given!, names[1]!], {
    type: 'marketingChanged',
    name: 'navy',
    marketing: ' ',
  });
  expect(none).toEqual({ ok: true, value: names });
});

test('a word in another language is given and taken away', () => {
  const word = (text: string) =>
    ({ type: 'wordChanged', name: 'navy', language: 'es', word: text }) as const;
  const given = after(word(' Azul  MARINO '));
  expect(given[0]?.words).toEqual({ es: 'azul marino' });
  expect(editNames(given, word(''))).toEqual({ ok: true, value: names });
});

test('a list is taken in beside what is there, or instead of it', () => {
  const brought: readonly ColourName[] = [
    { name: 'navy', family: 'Black', references: [[10, 0, -5]] },
    { name: 'sky', family: 'Blue', references: [[80, -5, -20]] },
  ];
  const beside = after({ type: 'takenIn', names: brought, instead: false });
  expect(beside.map(({ name, family }) => [name, family])).toEqual([
    ['red', 'Red'],
    ['navy', 'Black'],
    ['sky', 'Blue'],
  ]);
  expect(after({ type: 'takenIn', names: brought, instead: true })).toBe(brought);
});

test.each<[NameEdit, RegExp]>([
  [{ type: 'renamed', name: 'navy', to: ' RED ' }, /already/],
  [{ type: 'renamed', name: 'navy', to: '  ' }, /empty/],
  [{ type: 'nameAdded', name: 'red', family: 'Red', lab: [50, 0, 0] }, /already/],
  [{ type: 'referenceRemoved', name: 'navy', place: 0 }, /needs a colour/],
  [{ type: 'nameRemoved', name: 'navy' }, /two families/],
  [{ type: 'familyChanged', name: 'navy', family: 'Red' }, /two families/],
])('%j is refused with a sentence', (edit, words) => {
  const outcome = editNames(names, edit);
  expect(!outcome.ok && outcome.failure).toMatchObject({
    kind: 'bad-list',
    message: expect.stringMatching(words),
  });
  expect(editWords(edit)).not.toBe('');
});
