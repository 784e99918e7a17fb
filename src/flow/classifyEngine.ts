import { type Failure, type Outcome, succeed } from '../core/failure.ts';
import type { CategoryFiles } from '../core/learn/categoryModel.ts';
import { fetchModelJson, fetchNet } from '../io/netFiles.ts';
import type { ClassifyJobs } from '../wire/classifyJobs.ts';
import { type AskOptions, type Connection, connect } from '../wire/connect.ts';
import { letGo } from './lifeline.ts';

/** The worker that runs nets. It is started by the first job, and another one by the next where it has died. */
export interface ClassifyEngine {
  /** Asks it one of its jobs; for `classify` the category model is brought first. Never rejects. */
  readonly ask: <Name extends keyof ClassifyJobs>(
    name: Name,
    input: ClassifyJobs[Name]['input'],
    options?: AskOptions<ClassifyJobs[Name]['report']>,
  ) => Promise<Outcome<ClassifyJobs[Name]['output']>>;
  /** Ends the worker; what it was asked is answered with `engine-unavailable`. */
  readonly close: () => void;
}

interface Running {
  readonly connection: Connection<ClassifyJobs>;
  /** Resolves when the category model is ready; begun by who needs it first. */
  readonly prepared: () => Promise<Outcome<unknown>>;
  readonly end: () => void;
}

const dead: Failure = { kind: 'engine-unavailable', message: 'The engine stopped. Try again.' };

/** The engine, not yet started. */
export function classifyEngine(): ClassifyEngine {
  let running: Running | null = null;
  const begin = (): Running => {
    const started = startWorker(() => {
      if (running === started) running = null;
    });
    return started;
  };
  return {
    close: () => running?.end(),
    ask: async (name, input, options) => {
      running ??= begin();
      const { connection, prepared } = running;
      const ready = name === 'classify' ? await prepared() : null;
      return ready?.ok === false ? ready : connection.ask(name, input, options);
    },
  };
}

function startWorker(onEnd: () => void): Running {
  // Vite finds the worker only where it is written like this.
  const worker = new Worker(new URL('../../workers/classify.worker.ts', import.meta.url), {
    type: 'module',
    name: 'classify',
  });
  const connection = connect<ClassifyJobs>(worker);
  const life = new AbortController();
  const end = () => {
    life.abort();
    worker.terminate();
    connection.close(dead);
    onEnd();
  };
  worker.addEventListener('error', end);
  const lifeline = crypto.randomUUID();
  void connection.ask('hold', { lifeline }).then(() => {
    void letGo(lifeline, life.signal).then(end);
  });
  return { connection, end, prepared: once(() => prepare(connection)) };
}

/** Brings the category model and runs it once on nothing: no photo's time is measured that waits for that. */
async function prepare(connection: Connection<ClassifyJobs>): Promise<Outcome<unknown>> {
  const files = await fetchCategoryFiles();
  if (!files.ok) return files;
  const prepared = await connection.ask('prepare', { category: files.value });
  return prepared.ok ? connection.ask('warmUp', null) : prepared;
}

async function fetchCategoryFiles(): Promise<Outcome<CategoryFiles>> {
  const [net, calibration] = await Promise.all([
    fetchNet('category'),
    fetchModelJson('category', 'calibration.json'),
  ]);
  if (!net.ok) return net;
  if (!calibration.ok) return calibration;
  return succeed({ net: net.value, calibration: calibration.value });
}

/** Begun once while it goes well: what failed is begun anew by the next who asks. */
function once(begin: () => Promise<Outcome<unknown>>): () => Promise<Outcome<unknown>> {
  let begun: Promise<Outcome<unknown>> | null = null;
  return async () => {
    begun ??= begin();
    const outcome = await begun;
    if (!outcome.ok) begun = null;
    return outcome;
  };
}
