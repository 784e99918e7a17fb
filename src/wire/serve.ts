import { bugOf, fail, type Outcome } from '../core/failure.ts';
import type { Steps } from '../core/steps.ts';
import type { Endpoint, JobMap, Reply, Request } from './protocol.ts';
import { transferablesOf } from './transferables.ts';

/** A job's work: its outcome at once, later, or at the end of steps that may be cancelled between. */
export type Work<Report, Output> =
  | Outcome<Output>
  | Promise<Outcome<Output>>
  | Steps<Report, Outcome<Output>>;

/** One handler for each job. */
export type Handlers<Jobs extends JobMap<Jobs>> = {
  readonly [Name in keyof Jobs]: (
    input: Jobs[Name]['input'],
  ) => Work<Jobs[Name]['report'], Jobs[Name]['output']>;
};

/** Steps run on for this long before the worker looks for a cancellation. */
const breathEveryMs = 25;

/** Answers jobs at `endpoint`. Whatever a handler throws is answered as a `bug`: nobody waits for ever. */
export function serve<Jobs extends JobMap<Jobs>>(
  endpoint: Endpoint,
  handlers: Handlers<Jobs>,
): void {
  const cancelled = new Set<number>();
  const running = new Set<number>();

  const post = (reply: Reply) => {
    const transfer =
      reply.type === 'done' && reply.outcome.ok ? transferablesOf(reply.outcome) : [];
    endpoint.postMessage(reply, transfer);
  };

  const run = async (id: number, name: string, input: unknown): Promise<Outcome<unknown>> => {
    const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof Jobs] : undefined;
    if (!handler) return fail(bugOf(`There is no job called ${name}.`));
    const work = handler(input);
    if (!isSteps(work)) return work;
    return drive(
      work,
      (report) => post({ type: 'report', id, report }),
      () => cancelled.has(id),
    );
  };

  const answer = async (id: number, name: string, input: unknown) => {
    running.add(id);
    try {
      post({ type: 'done', id, outcome: await run(id, name, input) });
    } catch (thrown) {
      post({ type: 'done', id, outcome: fail(bugOf(thrown)) });
    } finally {
      running.delete(id);
      cancelled.delete(id);
    }
  };

  endpoint.addEventListener('message', (event) => {
    const request = event.data as Request;
    if (request.type === 'job') void answer(request.id, request.name, request.input);
    else if (running.has(request.id)) cancelled.add(request.id);
  });
  endpoint.start?.();
}

function isSteps<Report, Output>(
  work: Work<Report, Output>,
): work is Steps<Report, Outcome<Output>> {
  return Symbol.iterator in work;
}

/** Runs steps, stopping for a moment now and then so that a cancellation can arrive. */
async function drive<Report, Output>(
  steps: Steps<Report, Outcome<Output>>,
  onReport: (report: Report) => void,
  isCancelled: () => boolean,
): Promise<Outcome<Output>> {
  let lastBreath = performance.now();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    onReport(next.value);
    if (performance.now() - lastBreath < breathEveryMs) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    lastBreath = performance.now();
    if (isCancelled()) return fail({ kind: 'cancelled', message: 'Cancelled.' });
  }
}
