import type { Failure } from '../core/failure.ts';
import { type Connection, connect } from '../wire/connect.ts';
import type { JobMap } from '../wire/protocol.ts';

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

/** Starts a worker with its first job, and another one with the next where it has died. */
export function lazyWorker<Jobs extends JobMap<Jobs>>(start: () => Worker): LazyWorker<Jobs> {
  let running: { readonly worker: Worker; readonly connection: Connection<Jobs> } | null = null;

  const end = (failure: Failure) => {
    running?.worker.terminate();
    running?.connection.close(failure);
    running = null;
  };
  const begin = () => {
    const worker = start();
    worker.addEventListener('error', () => {
      if (running?.worker === worker) end(dead);
    });
    return { worker, connection: connect<Jobs>(worker) };
  };
  return {
    end,
    ask: (name, input, options) => {
      running ??= begin();
      return running.connection.ask(name, input, options);
    },
  };
}
