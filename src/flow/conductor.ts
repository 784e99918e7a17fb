import { type Outcome, succeed } from '../core/failure.ts';
import { defaultPaletteOptions } from '../core/palette/palette.ts';
import { defaultSegmentOptions } from '../core/segment/segmentation.ts';
import type { Action } from '../store/actions.ts';
import type { Photo, PhotoId } from '../store/photo.ts';
import type { CatalogueStore, Dispatch } from '../store/store.ts';
import type { Engines } from './engines.ts';
import { isWanted, type NextJob, nextJobs } from './nextJobs.ts';

/** Photos are worked on at this many pixels on their longest side. */
export const workingSide = 512;

interface Running {
  readonly job: NextJob;
  readonly abort: AbortController;
}

/**
 * Starts what `nextJobs` asks for, stops what is no longer wanted, and hands answers to the store.
 * It decides nothing. Returns how to stop it.
 */
export function conduct(store: CatalogueStore, dispatch: Dispatch, engines: Engines): () => void {
  const running = new Map<PhotoId, Running>();
  let isStopped = false;

  const start = (job: NextJob) => {
    const { id } = job.photo;
    const entry = { job, abort: new AbortController() };
    running.set(id, entry);
    void ask(engines, job, entry.abort.signal).then((action) => {
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

/** Asks one job; the action that its answer calls for, null where it was cancelled. */
async function ask(engines: Engines, job: NextJob, signal: AbortSignal): Promise<Action | null> {
  const { id, revision } = job.photo;
  const outcome = await actionOf(engines, job, signal);
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'cancelled') return null;
  if (job.name === 'examine') return { type: 'examined', id, revision, outcome };
  if (failure.kind === 'engine-unavailable') return { type: 'interrupted', id, revision };
  return { type: 'failed', id, revision, failure };
}

async function actionOf(
  engines: Engines,
  { name, photo }: NextJob,
  signal: AbortSignal,
): Promise<Outcome<Action | null>> {
  switch (name) {
    case 'open':
      return open(engines, photo, signal);
    case 'segment':
      return segment(engines, photo, signal);
    case 'describe':
      return describeGarment(engines, photo, signal);
    case 'examine':
      return examine(engines, photo, signal);
  }
}

type Asked = Promise<Outcome<Action | null>>;

async function open(engines: Engines, photo: Photo, signal: AbortSignal): Asked {
  const { id, revision, source } = photo;
  const outcome = await engines.ask('open', { source, longestSide: workingSide }, { signal });
  if (!outcome.ok) return outcome;
  const { original, raster, thumbnail } = outcome.value;
  const working = { width: raster.width, height: raster.height };
  const picture = { original, working, thumbnail };
  return succeed({ type: 'opened', id, revision, picture, raster });
}

async function segment(engines: Engines, photo: Photo, signal: AbortSignal): Asked {
  if (photo.stage !== 'opened') return succeed(null);
  const { id, revision, raster, inputs } = photo;
  const input = { raster, inputs, options: defaultSegmentOptions };
  const outcome = await engines.ask('segment', input, { signal });
  if (!outcome.ok) return outcome;
  return succeed({ type: 'cut', id, revision, segmentation: outcome.value });
}

async function describeGarment(engines: Engines, photo: Photo, signal: AbortSignal): Asked {
  if (photo.stage !== 'cut') return succeed(null);
  const { id, revision, raster, segmentation } = photo;
  const input = { raster, segmentation, options: defaultPaletteOptions };
  const outcome = await engines.ask('describe', input, { signal });
  if (!outcome.ok) return outcome;
  const { tag, cutout } = outcome.value;
  const { rectangle, coverage, certainty } = segmentation;
  const finding = { cut: { rectangle, coverage, certainty }, cutout, tag };
  return succeed({ type: 'described', id, revision, finding });
}

async function examine(engines: Engines, photo: Photo, signal: AbortSignal): Asked {
  const { id, revision, source, inputs } = photo;
  const input = {
    source,
    longestSide: workingSide,
    inputs,
    segment: { ...defaultSegmentOptions, keepStages: true },
    palette: defaultPaletteOptions,
  };
  const first = await engines.ask('examine', input, { signal });
  const hasDied = !first.ok && first.failure.kind === 'engine-unavailable';
  // What somebody looks at is tried once more, as every photo is.
  const outcome = hasDied ? await engines.ask('examine', input, { signal }) : first;
  return outcome.ok ? succeed({ type: 'examined', id, revision, outcome }) : outcome;
}
