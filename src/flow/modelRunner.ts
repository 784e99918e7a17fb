import { type Failure, fail, type Outcome } from '../core/failure.ts';
import { type BroughtModel, badModel, type ModelAtHand } from '../core/learn/ownModel.ts';
import type { OwnModelJobs, ToldByModel } from '../wire/ownModelJobs.ts';
import type { LazyWorker } from './lazyWorker.ts';

/** Holds one model of the person's own, in a worker of its own. */
export interface ModelRunner {
  /** Opens and tries a model, in place of the one before: what that one is still asked ends. One that takes too long is ended. Fails as `bad-model`. */
  readonly open: (model: BroughtModel) => Promise<Outcome<ModelAtHand>>;
  /** What the model says of a photo. It is opened anew where its worker was ended. */
  readonly tell: (source: Blob) => Promise<Outcome<ToldByModel>>;
  /** Ends the worker; it holds no model from then on. */
  readonly end: () => void;
}

/** Opening may take so long, and telling one photo. */
const openWithinMs = 60_000;
const tellWithinMs = 20_000;

export function modelRunner(
  worker: Pick<LazyWorker<OwnModelJobs>, 'ask' | 'end'>,
  brought: BroughtModel | null = null,
): ModelRunner {
  let model = brought;
  /** How it was opened in the worker that runs; null where none runs. */
  let opened: Promise<Outcome<ModelAtHand>> | null = null;
  let asked = 0;

  const end = (failure: Failure) => {
    opened = null;
    worker.end(failure);
  };
  const within = async <Value>(answer: Promise<Outcome<Value>>, ms: number) => {
    asked += 1;
    const timer = setTimeout(() => end(tooSlow), ms);
    const outcome = await answer;
    clearTimeout(timer);
    asked -= 1;
    return outcome;
  };
  const opening = (one: BroughtModel) => {
    const outcome = within(worker.ask('open', one), openWithinMs);
    opened = outcome;
    return outcome;
  };
  const forgetDead = (failure: Failure, inWorker: typeof opened) => {
    if (failure.kind === 'engine-unavailable' && opened === inWorker) opened = null;
  };
  return {
    open: (one) => {
      // It would wait behind what may hang, and be ended with it.
      if (asked > 0) end(replaced);
      model = one;
      return opening(one);
    },
    tell: async (source) => {
      if (!model) return fail(nothingOpen);
      const inWorker = opened ?? opening(model);
      const isOpen = await inWorker;
      if (isOpen.ok && opened !== inWorker) return fail(replaced);
      const told = isOpen.ok ? await within(worker.ask('tell', { source }), tellWithinMs) : isOpen;
      if (!told.ok) forgetDead(told.failure, inWorker);
      return told;
    },
    end: () => {
      model = null;
      end(replaced);
    },
  };
}

const tooSlow = badModel('slow', 'The model takes too long here. It was ended: try a smaller one.');

const nothingOpen: Failure = badModel('empty', 'No model is open. Choose its files first.');

const replaced: Failure = { kind: 'cancelled', message: 'Another model was opened.' };
