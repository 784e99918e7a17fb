import { expect, it } from 'vitest';
import { inOrder, isMeantAsList, isMeantAsPicture, numberedName } from './fileNames.ts';

const file = (name: string, type = '') => ({ name, source: new Blob([], { type }) });

it('sorts by path, numbers by value', () => {
  const names = ['b/1.jpg', 'a/10.jpg', 'a/2.jpg', 'A/3.jpg'];
  expect(inOrder(names.map((name) => file(name))).map(({ name }) => name)).toEqual([
    'a/2.jpg',
    'A/3.jpg',
    'a/10.jpg',
    'b/1.jpg',
  ]);
});

it.each([
  ['shirts/1.JPG', '', true],
  ['1.heic', '', true],
  ['no-ending', 'image/png', true],
  ['prices.xlsx', '', false],
  ['shirts/.DS_Store', '', false],
  ['shirts/._1.jpg', 'image/jpeg', false],
  ['logo.svg', 'image/svg+xml', false],
])('knows what is meant as a picture: %s', (name, type, is) => {
  expect(isMeantAsPicture(file(name, type))).toBe(is);
});

it.each([
  ['season.ASE', true],
  ['lists/season.gpl', true],
  ['season.csv', true],
  ['season.csv.jpg', false],
  ['json', false],
])('knows what is meant as a list of colours: %s', (name, is) => {
  expect(isMeantAsList(file(name))).toBe(is);
});

it('names what has no name', () => {
  expect(numberedName('Pasted', 2, 'image/png')).toBe('Pasted 2.png');
  expect(numberedName('Camera', 1, 'image/jpeg')).toBe('Camera 1.jpg');
});
