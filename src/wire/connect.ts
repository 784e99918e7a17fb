import { type Failure, fail, type Outcome } from '../core/failure.ts';
import type { Endpoint, JobMap, Reply, Request } from './protocol.ts';

/** What a caller may want besides the answer. */
export interface AskOptions<Report> {
  /** Aborting it ends the job between two of its steps; the answer is then a `cancelled` failure. */
  readonly signal?: AbortSignal | undefined;
  readonly onReport?: ((report: Report) => void) | undefined;
}

/** The page's end of a conversation with an engine. */
export interface Connection<Jobs extends JobMap<Jobs>> {
  /** Asks one job. Never rejects: what went wrong is in the outcome. */
  ask<Name extends keyof Jobs & string>(
    name: Name,
    input: Jobs[Name]['input'],
    options?: AskOptions<Jobs[Name]['report']>,
  ): Promise<Outcome<Jobs[Name]['output']>>;
  /** Answers every open job with `failure`: the other end is gone. */
  close(failure: Failure): void;
}

interface OpenJob {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly onReport: ((report: unknown) => void) | undefined;
}

const cancelled = fail({ kind: 'cancelled', message: 'Cancelled.' });

/** Connects to an engine that listens at `endpoint`. */
export function connect<Jobs extends JobMap<Jobs>>(endpoint: Endpoint): Connection<Jobs> {
  const open = new Map<number, OpenJob>();
  let lastId = 0;
  let closed: Failure | null = null;

  const settle = (id: number, outcome: Outcome<unknown>) => {
    const job = open.get(id);
    open.delete(id);
    job?.settle(outcome);
  };
  const post = (request: Request) => endpoint.postMessage(request, []);

  endpoint.addEventListener('message', (event) => {
    const reply = event.data as Reply;
    if (reply.type === 'report') open.get(reply.id)?.onReport?.(reply.report);
    else settle(reply.id, reply.outcome);
  });
  endpoint.start?.();

  return {
    ask: (name, input, { signal, onReport } = {}) =>
      // The one seam where messages, which have no types, become typed answers.
      new Promise<Outcome<never>>((resolve) => {
        if (closed) return resolve(fail(closed));
        if (signal?.aborted) return resolve(cancelled);
        const id = ++lastId;
        const abort = () => {
          post({ type: 'cancel', id });
          settle(id, cancelled);
        };
        signal?.addEventListener('abort', abort, { once: true });
        open.set(id, {
          onReport: onReport as OpenJob['onReport'],
          settle: (outcome) => {
            signal?.removeEventListener('abort', abort);
            resolve(outcome as Outcome<never>);
          },
        });
        post({ type: 'job', id, name, input, reports: onReport !== undefined });
      }),
    close: (failure) => {
      closed = failure;
      for (const id of [...open.keys()]) settle(id, fail(failure));
    },
  };
}
