import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const all = ['0', '1', '2', '3', '4'];

test('photos beside one are those beside it in the list', () => {
  expect(neighboursOf('2', all, all)).toEqual({ previous: '1', next: '3', place: 3, total: 5 });
  expect(neighboursOf('3', ['0', '3', '4'], all)).toEqual({
    previous: '0',
    next: '4',
    place: 2,
    total: 3,
  });
});

test('there is nothing before the first and after the last', () => {
  expect(neighboursOf('1', ['1'], all)).toEqual({ previous: null, next: null, place: 1, total: 1 });
});

test('a photo that is listed no longer keeps its place', () => {
  const { previous, next, place } = neighboursOf('2', ['0', '4'], all);
  expect([previous, next, place]).toEqual(['0', '4', 2]);
});

test('the order is that of the list', () => {
  const byCategory = ['3', '1', '0', '4', '2'];
  expect(neighboursOf('1', ['3', '1', '2'], byCategory)).toMatchObject({
    previous: '3',
    next: '2',
  });
});
