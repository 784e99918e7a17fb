import { describe, expect, it } from 'vitest';
import { type Batch, batchAt, leftWords, type Moment, paceOf, rateWords } from './batch.ts';

const follow = (moments: readonly Moment[]): Batch | null =>
  moments.reduce<Batch | null>((batch, moment) => batchAt(batch, moment), null);

const busy = (settled: number, waiting: number, now: number): Moment => ({
  settled,
  waiting,
  isBusy: true,
  now,
});

describe('a batch', () => {
  it('counts from where it began', () => {
    expect(follow([busy(100, 20, 0), busy(103, 17, 2000)])).toMatchObject({
      done: 3,
      waiting: 17,
      workedMs: 2000,
    });
  });

  it('leaves the time out in which it stood still', () => {
    const stopped = { settled: 4, waiting: 6, isBusy: false };
    const moments = [
      busy(0, 10, 0),
      { ...stopped, now: 4000 },
      { ...stopped, now: 60_000 },
      busy(4, 6, 60_000),
      busy(6, 4, 62_000),
    ];
    expect(follow(moments)).toMatchObject({ done: 6, workedMs: 6000 });
  });

  it('is over when nothing waits', () => {
    expect(follow([busy(0, 2, 0), busy(2, 0, 500)])).toBeNull();
  });

  it('never counts below nothing when photos are removed', () => {
    expect(follow([busy(10, 5, 0), busy(3, 5, 100)])).toMatchObject({ done: 0, waiting: 5 });
  });
});

it('tells the pace once there is something to judge by', () => {
  expect(paceOf(follow([busy(0, 10, 0), busy(2, 8, 4000)])!)).toBeNull();
  expect(paceOf(follow([busy(0, 10, 0), busy(4, 6, 2000)])!)).toEqual({ rate: 2, leftMs: 3000 });
});

it('says a rate in the unit that fits', () => {
  expect([12.3, 3.24, 1, 0.5, 0.001].map(rateWords)).toEqual([
    '12 a second',
    '3.2 a second',
    '1.0 a second',
    '30 a minute',
    '1 a minute',
  ]);
});

it('says the time left no finer than it is known', () => {
  expect([900, 12_000, 54_000, 56_000, 61_000, 4_800_000].map(leftWords)).toEqual([
    'a few seconds left',
    '15 s left',
    '55 s left',
    '1 min left',
    '2 min left',
    '1 h 20 min left',
  ]);
});
