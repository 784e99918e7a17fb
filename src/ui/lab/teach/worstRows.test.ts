import { expect, test } from 'vitest';
import { worstRows } from './worstRows.ts';

const classes = (count: number) => Array.from({ length: count }, (_, k) => k);

/** Two photos a class, both told right, but one of each of `wrong` told to be class 0. */
function confusionOf(count: number, wrong: readonly number[]) {
  const counts = classes(count).map((is) =>
    classes(count).map((told): number => (is === told ? 2 : 0)),
  );
  const recalls = classes(count).map((k) => (wrong.includes(k) ? 0.5 : 1));
  for (const k of wrong) [counts[k]![k], counts[k]![0]] = [1, 1];
  return { counts, recalls };
}

test('a table of some classes is shown whole', () => {
  const { rows, columns } = worstRows(confusionOf(20, [3]));
  expect(rows).toEqual(classes(20));
  expect(columns).toEqual(classes(20));
});

test('of a large one those that were told worst, with all that they were told to be', () => {
  const wrong = classes(20).map((k) => 75 - k);
  const { rows, columns } = worstRows(confusionOf(100, wrong));
  expect(rows).toEqual([...wrong].reverse());
  expect(columns).toEqual([0, ...rows]);
});
