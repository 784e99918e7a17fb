import { Worker } from 'node:worker_threads';
import type { Hand } from './pool.ts';

/** A worker thread as a hand: one message in, one message out. `run` rejects once the thread has died. */
export function workerHand<Job, Result>(script: URL, workerData: unknown): Hand<Job, Result> {
  const worker = new Worker(script, { workerData });
  let answer: ((result: Result) => void) | undefined;
  let giveUp: ((reason: Error) => void) | undefined;
  let death: Error | undefined;

  const die = (reason: Error) => {
    death ??= reason;
    giveUp?.(death);
  };
  worker.on('message', (result: Result) => answer?.(result));
  worker.on('error', die);
  worker.on('exit', (code) => die(new Error(`The worker ended with status ${code}.`)));

  const run = (job: Job): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (death) return reject(death);
      [answer, giveUp] = [resolve, reject];
      worker.postMessage(job);
    });
  return { run, stop: () => void worker.terminate() };
}
