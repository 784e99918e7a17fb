import { describe, expect, it } from 'vitest';
import { type Hand, type PoolOptions, runInOrder } from './pool.ts';

/** A crew whose hands double numbers, take `delayOf(job)` turns over it, and may die. */
function crew(options: {
  delayOf?: (job: number) => number;
  dies?: (job: number, start: number) => boolean;
}) {
  const seen = { started: 0, stopped: 0, tries: [] as number[], busy: 0, busiest: 0 };
  const start = (): Hand<number, string> => {
    const own = ++seen.started;
    return {
      run: async (job) => {
        seen.tries.push(job);
        seen.busiest = Math.max(seen.busiest, ++seen.busy);
        for (let i = 0; i < (options.delayOf?.(job) ?? 1); i++) await Promise.resolve();
        seen.busy--;
        if (options.dies?.(job, own)) throw new Error('died');
        return `${job * 2}`;
      },
      stop: () => void seen.stopped++,
    };
  };
  return { seen, start };
}

async function results(
  jobs: number[],
  options: Omit<PoolOptions<number, string>, 'emit' | 'giveUp'>,
) {
  const emitted: string[] = [];
  const giveUp = (job: number) => `gave up ${job}`;
  await runInOrder(jobs, { ...options, giveUp, emit: (result) => void emitted.push(result) });
  return emitted;
}

const jobs = Array.from({ length: 20 }, (_, i) => i);

describe('runInOrder', () => {
  it.each([1, 3, 64])('keeps the order of the jobs with %i hands', async (hands) => {
    const { seen, start } = crew({ delayOf: (job) => (job * 7) % 11 });
    expect(await results(jobs, { hands, start })).toEqual(jobs.map((job) => `${job * 2}`));
    expect(seen.busiest).toBeLessThanOrEqual(hands);
    expect(seen.stopped).toBe(seen.started);
  });

  it('emits a result as soon as its turn has come', async () => {
    const { seen, start } = crew({});
    let triesAtFirst = 0;
    const emit = () => {
      triesAtFirst ||= seen.tries.length;
    };
    await runInOrder(jobs, { hands: 2, start, giveUp: String, emit });
    expect(triesAtFirst).toBeLessThan(5);
  });

  it('replaces a hand that died and tries its job once more', async () => {
    const { seen, start } = crew({ dies: (job, own) => job === 4 && own === 1 });
    expect(await results(jobs, { hands: 1, start })).toEqual(jobs.map((job) => `${job * 2}`));
    expect(seen.tries.filter((job) => job === 4)).toHaveLength(2);
    expect(seen.started).toBe(2);
  });

  it('gives up a job that killed two hands and goes on', async () => {
    const { seen, start } = crew({ dies: (job) => job === 4 });
    const expected = jobs.map((job) => (job === 4 ? 'gave up 4' : `${job * 2}`));
    expect(await results(jobs, { hands: 2, start })).toEqual(expected);
    expect(seen.tries).toHaveLength(21);
    expect(seen.stopped).toBe(seen.started);
  });

  it('begins nothing new while a reader is behind', async () => {
    const { seen, start } = crew({});
    let release = () => {};
    const behind = new Promise<void>((resolve) => {
      release = resolve;
    });
    const done = runInOrder(jobs, { hands: 1, start, giveUp: String, emit: () => behind });
    await new Promise((resolve) => setImmediate(resolve));
    expect(seen.tries).toHaveLength(1);
    release();
    await done;
    expect(seen.tries).toHaveLength(20);
  });

  it('has nothing to do without jobs', async () => {
    const { seen, start } = crew({});
    expect(await results([], { hands: 4, start })).toEqual([]);
    expect(seen.started).toBe(0);
  });
});
