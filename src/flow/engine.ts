import { type Failure, fail, type Outcome } from '../core/failure.ts';
import { type AskOptions, connect } from '../wire/connect.ts';
import type { ShownPicture, VisionJobs } from '../wire/visionJobs.ts';
import { letGo } from './lifeline.ts';

/** Asks a worker one of its jobs. Never rejects. */
export type Ask = <Name extends keyof VisionJobs>(
  name: Name,
  input: VisionJobs[Name]['input'],
  options?: AskOptions<VisionJobs[Name]['report']>,
) => Promise<Outcome<VisionJobs[Name]['output']>>;

/** What every worker needs before its first job. */
export type Needs = VisionJobs['prepare']['input'];

/** One vision worker. */
export interface Engine {
  readonly ask: Ask;
  /** Leaves a picture with the worker, unless it has it: what is asked about it next need not bring its pixels. */
  readonly show: (picture: ShownPicture) => void;
  /** The key of the picture that it has. */
  readonly shown: () => string | null;
  /** Ends the worker; what it was asked is answered with `engine-unavailable`. */
  readonly close: () => void;
  /** How many jobs it has been given that it has not answered. */
  readonly load: () => number;
}

/** What happens to an engine that is not closed by us. */
export interface EngineEvents {
  /** It worked, and is gone now. */
  readonly onDeath: () => void;
  /** It could not be made ready. */
  readonly onFailure: (failure: Failure) => void;
}

const dead: Failure = { kind: 'engine-unavailable', message: 'The engine stopped. Try again.' };

const notStarted: Failure = {
  kind: 'engine-unavailable',
  message:
    'The engine could not be started on this device. Update the browser, or reload the page.',
};

/** Starts a worker while what it needs is still on its way; jobs may be asked at once and wait until it is ready. */
export function startEngine(needs: Promise<Outcome<Needs>>, events: EngineEvents): Engine {
  // Vite finds the worker only where it is written like this.
  const worker = new Worker(new URL('../../workers/vision.worker.ts', import.meta.url), {
    type: 'module',
    name: 'vision',
  });
  const connection = connect<VisionJobs>(worker);
  const life = new AbortController();
  let isReady = false;
  let load = 0;
  let shown: string | null = null;

  const end = (failure: Failure) => {
    if (life.signal.aborted) return;
    close();
    if (isReady) events.onDeath();
    else events.onFailure(failure);
  };
  const close = () => {
    life.abort();
    worker.terminate();
    connection.close(dead);
  };
  worker.addEventListener('error', () => end(notStarted));

  const prepare = async (): Promise<Outcome<null>> => {
    const lifeline = crypto.randomUUID();
    await connection.ask('hold', { lifeline });
    void letGo(lifeline, life.signal).then(() => end(notStarted));
    const brought = await needs;
    const outcome = brought.ok ? await connection.ask('prepare', brought.value) : brought;
    if (outcome.ok) isReady = true;
    else end(outcome.failure);
    return outcome;
  };
  const ready = prepare();

  return {
    load: () => load,
    close,
    shown: () => shown,
    show: (picture) => {
      if (shown === picture.key) return;
      shown = picture.key;
      void ready.then((prepared) => (prepared.ok ? connection.ask('show', picture) : prepared));
    },
    ask: async (name, input, options) => {
      load++;
      const prepared = await ready;
      const outcome = prepared.ok
        ? await connection.ask(name, input, options)
        : fail(prepared.failure);
      load--;
      return outcome;
    },
  };
}
