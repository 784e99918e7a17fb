import clusterKernel from '../../.build/kernels/cluster.wasm?url';
import cutKernel from '../../.build/kernels/cut.wasm?url';
import { type Failure, fail, type Outcome } from '../core/failure.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import { type AskOptions, connect } from '../wire/connect.ts';
import type { VisionJobs } from '../wire/visionJobs.ts';

/** A pool of vision workers, seen as one. */
export interface Engines {
  /** How many jobs run at a time. */
  readonly size: number;
  /** Asks the worker that has least to do. A worker that dies answers `engine-unavailable` and is replaced. */
  ask<Name extends keyof VisionJobs>(
    name: Name,
    input: VisionJobs[Name]['input'],
    options?: AskOptions<VisionJobs[Name]['report']>,
  ): Promise<Outcome<VisionJobs[Name]['output']>>;
  close(): void;
}

interface Engine {
  readonly ask: Engines['ask'];
  readonly close: () => void;
  load: number;
}

/** One worker for each core but one, which is the page's own; eight at most. */
export function engineCount(cores: number): number {
  return Math.min(8, Math.max(1, cores - 1));
}

const kernels = { cut: cutKernel, cluster: clusterKernel };

const dead: Failure = {
  kind: 'engine-unavailable',
  message: 'The engine stopped. It is started again.',
};

/** Starts the workers. `onFailure` is called when one cannot be made ready: nothing will work then. */
export function startEngines(
  size: number,
  taxonomy: Taxonomy,
  onFailure: (failure: Failure) => void,
): Engines {
  let closed = false;
  const engines: Engine[] = [];

  const replace = (place: number) => {
    engines[place]?.close();
    if (!closed) engines[place] = startEngine(taxonomy, () => replace(place), onFailure);
  };
  for (let place = 0; place < size; place++) replace(place);

  return {
    size,
    ask: (name, input, options) => {
      const free = engines.reduce((least, engine) => (engine.load < least.load ? engine : least));
      return free.ask(name, input, options);
    },
    close: () => {
      closed = true;
      for (const engine of engines) engine.close();
    },
  };
}

function startEngine(
  taxonomy: Taxonomy,
  onDeath: () => void,
  onFailure: (failure: Failure) => void,
): Engine {
  const worker = new Worker(new URL('../../workers/vision.worker.ts', import.meta.url), {
    type: 'module',
    name: 'vision',
  });
  const connection = connect<VisionJobs>(worker);
  const life = new AbortController();
  let wasReady = false;

  const die = () => {
    if (life.signal.aborted) return;
    if (wasReady) onDeath();
    else onFailure({ ...dead, message: 'The engine could not be started on this device.' });
  };
  worker.addEventListener('error', die);

  const lifeline = crypto.randomUUID();
  const ready = connection.ask('prepare', { kernels, taxonomy, lifeline }).then((outcome) => {
    if (!outcome.ok) onFailure(outcome.failure);
    else {
      wasReady = true;
      void watch(lifeline, life.signal).then(die, () => undefined);
    }
    return outcome;
  });

  const engine: Engine = {
    load: 0,
    ask: async (name, input, options) => {
      engine.load++;
      try {
        const prepared = await ready;
        return prepared.ok ? await connection.ask(name, input, options) : fail(prepared.failure);
      } finally {
        engine.load--;
      }
    },
    close: () => {
      life.abort();
      worker.terminate();
      connection.close(dead);
    },
  };
  return engine;
}

/**
 * Resolves when the worker that holds the lock `lifeline` is gone. A worker that closes itself or
 * runs out of memory fires no event that can be relied on, but its locks are let go.
 */
async function watch(lifeline: string, signal: AbortSignal): Promise<void> {
  if (!navigator.locks) return new Promise(() => undefined);
  await navigator.locks.request(lifeline, { signal }, async () => undefined);
}
