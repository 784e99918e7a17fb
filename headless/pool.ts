/** Something that works on one job at a time and may die of it: then `run` rejects for good. */
export interface Hand<Job, Result> {
  readonly run: (job: Job) => Promise<Result>;
  /** Ends it; safe to call on a dead one. */
  readonly stop: () => void;
}

/** How a pool is staffed and where its results go. */
export interface PoolOptions<Job, Result> {
  /** Jobs worked on at the same time (at least 1). */
  readonly hands: number;
  readonly start: () => Hand<Job, Result>;
  /** The result of a job that killed two hands. */
  readonly giveUp: (job: Job, thrown: unknown) => Result;
  /** Called with each result in the order of the jobs, as soon as it is its turn. */
  readonly emit: (result: Result) => void | Promise<void>;
}

/**
 * Works through jobs with several hands. A hand that dies is replaced and its job tried once more.
 * While `emit` is pending no new job is begun, so that a slow reader holds the pool back.
 */
export async function runInOrder<Job, Result>(
  jobs: readonly Job[],
  options: PoolOptions<Job, Result>,
): Promise<void> {
  const waiting = new Map<number, Result>();
  let begun = 0;
  let emitted = 0;

  const finish = async (index: number, result: Result) => {
    waiting.set(index, result);
    const emits = [];
    for (let next = waiting.get(emitted); next !== undefined; next = waiting.get(emitted)) {
      waiting.delete(emitted++);
      emits.push(options.emit(next));
    }
    await Promise.all(emits);
  };

  const work = async () => {
    const hand = lastingHand(options);
    while (begun < jobs.length) {
      const index = begun++;
      await finish(index, await hand.run(jobs[index]!));
    }
    hand.stop();
  };

  await Promise.all(Array.from({ length: Math.min(options.hands, jobs.length) }, work));
}

/** A hand that never rejects: it replaces the one that died, tries again once, then gives the job up. */
function lastingHand<Job, Result>({ start, giveUp }: PoolOptions<Job, Result>): Hand<Job, Result> {
  let hand = start();
  const replace = () => {
    hand.stop();
    hand = start();
  };
  const run = async (job: Job): Promise<Result> => {
    try {
      return await hand.run(job);
    } catch {
      replace();
    }
    try {
      return await hand.run(job);
    } catch (thrown) {
      replace();
      return giveUp(job, thrown);
    }
  };
  return { run, stop: () => hand.stop() };
}
