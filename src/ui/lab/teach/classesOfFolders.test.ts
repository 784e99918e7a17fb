import { expect, it } from 'vitest';
import { classesOfFolders } from './classesOfFolders.ts';

const files = (names: readonly string[]) => names.map((name) => ({ name, source: new Blob() }));

it('takes each folder for a class, however deep it lies', () => {
  const folders = classesOfFolders(
    files(['scones/Cornish/1.jpg', 'scones/Cornish/2.jpg', 'scones/Devon/1.jpg', 'alone.jpg']),
  );
  expect([...folders].map(([name, photos]) => [name, photos.length])).toEqual([
    ['Cornish', 2],
    ['Devon', 1],
  ]);
});
