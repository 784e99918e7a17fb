import { describe, expect, test } from 'vitest';
import { acceptanceAt, decide, defaultErrors, leastErrors, mostErrors } from './acceptance.ts';
import type { Tag } from './tag.ts';

const tagWith = (confidence: number, primary: Tag['primary'] = 'Blue'): Tag => ({
  primary,
  colours: [],
  swatches: [],
  confidence,
  decision: 'review',
  reasons: [],
  by: 'dyelot',
});

const wishes = Array.from({ length: mostErrors }, (_, n) => n + leastErrors);

test('who lives with more errors accepts as much, or more', () => {
  for (const errors of wishes.slice(1)) {
    const [fewer, more] = [acceptanceAt(errors - 1), acceptanceAt(errors)];
    expect(more.from ?? 1).toBeLessThanOrEqual(fewer.from ?? 1);
    expect(more.accepted).toBeGreaterThanOrEqual(fewer.accepted);
  }
});

test('by default about half of all photos need no look', () => {
  expect(acceptanceAt(defaultErrors).accepted).toBeGreaterThan(0.5);
});

describe('a tag', () => {
  test('is accepted from the line on', () => {
    const from = acceptanceAt(defaultErrors).from!;
    expect(decide(tagWith(from), defaultErrors).decision).toBe('accept');
    expect(decide(tagWith(from - 0.001), defaultErrors).decision).toBe('review');
  });

  test('that is as decided as it was stays the same object', () => {
    const tag = tagWith(0);
    expect(decide(tag, defaultErrors)).toBe(tag);
  });

  test('without a main colour is for review, whatever is allowed', () => {
    expect(decide(tagWith(1, null), mostErrors).decision).toBe('review');
  });

  test('is for review where so few errors cannot be promised', () => {
    for (const errors of wishes.filter((wish) => acceptanceAt(wish).from === null))
      expect(decide({ ...tagWith(1), decision: 'accept' }, errors).decision).toBe('review');
  });
});
