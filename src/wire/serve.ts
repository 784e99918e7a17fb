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

type JobRequest = Extract<Request, { readonly type: 'job' }>;

const cancelledOutcome = fail({ kind: 'cancelled', message: 'Cancelled.' });

/** Steps run on for this long before the worker looks for a cancellation. */
const breathEveryMs = 25;

/**
 * Answers jobs at `endpoint`, one after the other: a kernel holds one picture at a time. A job that was
 * cancelled before its turn is not begun. Whatever a handler throws is answered as a `bug`: nobody
 * waits for ever.
 */
export function serve<Jobs extends JobMap<Jobs>>(
  endpoint: Endpoint,
  handlers: Handlers<Jobs>,
): void {
  const open = new Set<number>();
  const cancelled = new Set<number>();
  let before: Promise<void> = Promise.resolve();

  const post = (reply: Reply) => {
    const transfer =
      reply.type === 'done' && reply.outcome.ok ? transferablesOf(reply.outcome) : [];
    endpoint.postMessage(reply, transfer);
  };

  const run = async ({ id, name, input, reports }: JobRequest): Promise<Outcome<unknown>> => {
    if (cancelled.has(id)) return cancelledOutcome;
    const handler = Object.hasOwn(handlers, name) ? handlers[name as keyof Jobs] : undefined;
    if (!handler) return fail(bugOf(`There is no job called ${name}.`));
    const work = handler(input);
    if (!isSteps(work)) return work;
    return drive(
      work,
      (report) => reports && post({ type: 'report', id, report }),
      () => cancelled.has(id),
    );
  };

  const answer = async (request: JobRequest) => {
    const { id } = request;
    try {
      post({ type: 'done', id, outcome: await run(request) });
    } catch (thrown) {
      post({ type: 'done', id, outcome: fail(bugOf(thrown)) });
    } finally {
      open.delete(id);
      cancelled.delete(id);
    }
  };

  endpoint.addEventListener('message', (event) => {
    const request = event.data as Request;
    if (request.type === 'job') {
      open.add(request.id);
      before = before.then(() => answer(request));
    } else if (open.has(request.id)) cancelled.add(request.id);
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
    if (isCancelled()) return cancelledOutcome;
  }
}
