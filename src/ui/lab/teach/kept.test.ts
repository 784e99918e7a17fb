import { expect, it } from 'vitest';
import { lessonName } from './kept.ts';

const classes = (...names: string[]) => names.map((name, n) => ({ id: n + 1, name }));

it('is called by its title', () => {
  expect(lessonName({ title: ' Necks ', classes: classes('V', 'round') })).toBe('Necks');
});

it('is called by its classes where it has no title, by the first of many', () => {
  expect(lessonName({ title: '', classes: classes('V', '') })).toBe('V or Class 2');
  expect(lessonName({ title: '', classes: classes('a', 'b', 'c') })).toBe('a, b or c');
  expect(lessonName({ title: '', classes: classes('a', 'b', 'c', 'd', 'e') })).toBe(
    'a, b, c or 2 more',
  );
});
