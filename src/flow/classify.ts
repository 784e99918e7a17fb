import type { Outcome } from '../core/failure.ts';
import type { Action } from '../store/actions.ts';
import type { ShownPhoto } from '../store/classifying.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import type { Classified } from '../wire/classifyJobs.ts';
import type { ClassifyEngine } from './classifyEngine.ts';
import { nextBatch } from './nextBatch.ts';

/**
 * Has the classifier answer what `nextBatch` asks for, a batch at a time, beside the vision engines: no photo waits for it. It
 * decides nothing. Returns how to stop it.
 */
export function conductClassifier(
  store: CatalogueStore,
  dispatch: Dispatch,
  engine: ClassifyEngine,
): () => void {
  let isAsking = false;
  let isStopped = false;

  const look = () => {
    const batch = isAsking || isStopped ? [] : nextBatch(store.getState());
    if (batch.length === 0) return;
    isAsking = true;
    void classify(engine, batch).then((action) => {
      isAsking = false;
      if (!isStopped) dispatch(action);
    });
  };

  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}

async function classify(engine: ClassifyEngine, batch: readonly ShownPhoto[]): Promise<Action> {
  const outcome = await askTwice(engine, batch);
  if (!outcome.ok) return { type: 'classifierFailed', failure: outcome.failure };
  const { predictions, runtime } = outcome.value;
  const answers = batch.map(({ id, revision }, i) => ({
    id,
    revision,
    prediction: predictions[i]!,
  }));
  return { type: 'classified', answers, runtime };
}

/** A worker that dies is replaced once: what it was asked is asked again. */
async function askTwice(
  engine: ClassifyEngine,
  batch: readonly ShownPhoto[],
): Promise<Outcome<Classified>> {
  const input = { pictures: batch.map(({ pictures }) => pictures) };
  const first = await engine.ask('classify', input);
  const hasDied = !first.ok && first.failure.kind === 'engine-unavailable';
  return hasDied ? engine.ask('classify', input) : first;
}
