import { describe, expect, it } from 'vitest';
import type { Batch } from './batch.ts';
import { announcement, batchWords, restWords } from './statusWords.ts';

const batch: Batch = { settledBefore: 0, done: 48, waiting: 72, workedMs: 15_000, readAt: 0 };
const progress = { total: 1200, tagged: 1197, failed: 3, waiting: 0 };

describe('the words of the status bar', () => {
  it('say count, rate and time left', () => {
    expect(batchWords(batch, false)).toBe('48 of 120 · 3.2 a second · 25 s left');
  });

  it('say the count alone until the pace is known', () => {
    expect(batchWords({ ...batch, workedMs: 10 }, false)).toBe('48 of 120');
  });

  it('say where it was stopped', () => {
    expect(batchWords(batch, true)).toBe('Stopped at 48 of 120');
  });

  it('say how it ended', () => {
    expect(restWords(progress)).toBe('1,200 photos, 3 failed');
    expect(restWords({ ...progress, total: 1, failed: 0 })).toBe('1 photo');
  });
});

it('is read out sparingly: at most five times a batch', () => {
  const said = new Set<string>();
  for (let done = 0; done < 120; done++)
    said.add(announcement({ ...batch, done, waiting: 120 - done }, progress));
  said.add(announcement(null, progress));
  expect(said.size).toBe(5);
});
