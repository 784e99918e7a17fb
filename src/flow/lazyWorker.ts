import type { Failure } from '../core/failure.ts';
import { type Connection, connect } from '../wire/connect.ts';
import type { HoldJobs } from '../wire/holdJobs.ts';
import type { JobMap } from '../wire/protocol.ts';
import { letGo } from './lifeline.ts';

/** A worker that is started when it is first asked. */
export interface LazyWorker<Jobs extends JobMap<Jobs>> {
  readonly ask: Connection<Jobs>['ask'];
  /** Ends it; what it was asked is answered with `failure`. The next question starts another. */
  readonly end: (failure: Failure) => void;
}

const dead: Failure = {
  kind: 'engine-unavailable',
  message: 'The engine stopped. Try again, or reload the page.',
};

interface Running<Jobs extends JobMap<Jobs>> {
  readonly connection: Connection<Jobs>;
  readonly end: (failure: Failure) => void;
}

/** Starts a worker with its first job, and another one with the next where it has died. */
export function lazyWorker<Jobs extends JobMap<Jobs> & HoldJobs>(
  start: () => Worker,
): LazyWorker<Jobs> {
  let running: Running<Jobs> | null = null;
  return {
    end: (failure) => running?.end(failure),
    ask: (name, input, options) => {
      running ??= begin<Jobs>(start(), () => {
        running = null;
      });
      return running.connection.ask(name, input, options);
    },
  };
}

function begin<Jobs extends JobMap<Jobs> & HoldJobs>(
  worker: Worker,
  onEnd: () => void,
): Running<Jobs> {
  const connection = connect<Jobs>(worker);
  const life = new AbortController();
  const end = (failure: Failure) => {
    if (life.signal.aborted) return;
    life.abort();
    worker.terminate();
    // Before the answers: who asks again then is to have another worker.
    onEnd();
    connection.close(failure);
  };
  worker.addEventListener('error', () => end(dead));
  const lifeline = crypto.randomUUID();
  void (connection as Connection<HoldJobs>).ask('hold', { lifeline }).then(() => {
    void letGo(lifeline, life.signal).then(() => end(dead));
  });
  return { connection, end };
}
