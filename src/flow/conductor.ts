import type { PhotoId } from '../store/photo.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import { askJob } from './askJob.ts';
import type { Engines } from './engines.ts';
import { isWanted, type NextJob, nextJobs } from './nextJobs.ts';
import type { ParserDesk } from './parserDesk.ts';

interface Running {
  readonly job: NextJob;
  readonly abort: AbortController;
}

/**
 * Starts what `nextJobs` asks for, stops what is no longer wanted, and hands answers to the store.
 * It decides nothing. Returns how to stop it.
 */
export function conduct(
  store: CatalogueStore,
  dispatch: Dispatch,
  engines: Engines,
  parser: ParserDesk,
): () => void {
  const running = new Map<PhotoId, Running>();
  let isStopped = false;

  const start = (job: NextJob) => {
    const { id } = job.photo;
    const entry = { job, abort: new AbortController() };
    running.set(id, entry);
    void askJob({ ...engines, parser }, job, entry.abort.signal).then((action) => {
      if (running.get(id) === entry) running.delete(id);
      if (action) dispatch(action);
      else look();
    });
  };

  const look = () => {
    if (isStopped) return;
    const catalogue = store.getState();
    for (const [id, { job, abort }] of running) {
      if (isWanted(job, catalogue)) continue;
      running.delete(id);
      abort.abort();
    }
    const busy = new Set(running.keys());
    for (const job of nextJobs(catalogue, busy, engines.size - running.size)) start(job);
  };

  const unsubscribe = store.subscribe(look);
  look();
  return () => {
    isStopped = true;
    unsubscribe();
    for (const { abort } of running.values()) abort.abort();
  };
}
