import { expect, it } from 'vitest';
import type { Failure } from '../../../core/failure.ts';
import { isUnreadable, photosWords } from './photoWords.ts';

const broken: Failure = { kind: 'unreadable-image', reason: 'decode', message: 'It is damaged.' };
const netGone: Failure = { kind: 'model-unavailable', message: 'No connection.' };
const photos = (...failures: (Failure | null)[]) => failures.map((failure) => ({ failure }));

it('counts what can be read, and says what cannot', () => {
  expect(photosWords(photos(null))).toBe('1 photo');
  expect(photosWords(photos(null, broken, null))).toBe('2 photos, 1 unreadable');
  expect(photosWords(photos(broken))).toBe('0 photos, 1 unreadable');
  expect(photosWords(photos(null, netGone))).toBe('2 photos');
});

it('looks again only where that may help', () => {
  expect(isUnreadable(broken)).toBe(true);
  expect(isUnreadable(netGone)).toBe(false);
});
