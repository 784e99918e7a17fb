import { expect, it } from 'vitest';
import type { Failure } from '../../core/failure.ts';
import { groupFailures } from './failureWords.ts';

const unreadable = (reason: 'type' | 'size', message: string): Failure => ({
  kind: 'unreadable-image',
  reason,
  message,
});
const heic = unreadable('type', 'HEIC cannot be read here. Export it as JPEG or PNG.');

it('says each reason once, the most frequent first', () => {
  const failures = [
    unreadable('size', '20,000 × 20,000 pixels is more than can be opened.'),
    heic,
    unreadable('size', '30,000 × 10,000 pixels is more than can be opened.'),
    heic,
    heic,
  ];
  expect(groupFailures(failures).map(({ words }) => words)).toEqual([
    '3 photos: HEIC cannot be read here. Export it as JPEG or PNG.',
    '2 photos: More pixels than can be opened. Export smaller.',
  ]);
});

it('has nothing to say of nothing', () => expect(groupFailures([])).toEqual([]));
