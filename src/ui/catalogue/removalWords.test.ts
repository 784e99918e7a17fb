import { expect, it } from 'vitest';
import type { Photo } from '../../store/photo.ts';
import { removalWords } from './removalWords.ts';

const photo = (name: string, finding: object | null) => ({ name, finding }) as unknown as Photo;

it('names the one photo', () => {
  expect(removalWords([photo('a.jpg', {})])).toMatchObject({
    title: 'Remove this photo?',
    words: expect.stringContaining('a.jpg goes'),
  });
});

it('counts many, and those that have a tag to lose', () => {
  const { title, words } = removalWords([photo('a', {}), photo('b', null), photo('c', {})]);
  expect(title).toBe('Remove 3 photos?');
  expect(words).toMatch(/^2 of them have tags/);
});
