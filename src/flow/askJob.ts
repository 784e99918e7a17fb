import { type Outcome, succeed } from '../core/failure.ts';
import { defaultPaletteOptions } from '../core/palette/palette.ts';
import {
  defaultSegmentOptions,
  type Segmentation,
  type SegmentInputs,
} from '../core/segment/segmentation.ts';
import type { Action } from '../store/actions.ts';
import type { Cut, Photo } from '../store/photo.ts';
import type { Engines } from './engines.ts';
import type { NextJob } from './nextJobs.ts';
import { tryMethod } from './tryMethod.ts';

/** Photos are worked on at this many pixels on their longest side. */
export const workingSide = 512;

/** The theatre shows every stage of the open photo. */
const settings = {
  segment: { ...defaultSegmentOptions, keepStages: true },
  palette: defaultPaletteOptions,
};

/** Asks one job; the action that its answer calls for, null where it was cancelled. */
export async function askJob(
  engines: Engines,
  job: NextJob,
  signal: AbortSignal,
): Promise<Action | null> {
  const { id, revision } = job.photo;
  const outcome = await actionOf(engines, job, signal);
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'cancelled') return null;
  if (job.name === 'examine') return { type: 'examined', id, revision, outcome };
  if (job.name === 'draft')
    return { type: 'draftExamined', id, revision, number: job.draft.number, outcome };
  if (job.name === 'tryMethod') return { type: 'tried', id, revision, method: job.method, outcome };
  if (failure.kind === 'engine-unavailable') return { type: 'interrupted', id, revision };
  return { type: 'failed', id, revision, failure };
}

function actionOf(engines: Engines, job: NextJob, signal: AbortSignal): Asked {
  switch (job.name) {
    case 'open':
      return open(engines, job.photo, signal);
    case 'segment':
      return segment(engines, job.photo, signal);
    case 'describe':
      return describeGarment(engines, job.photo, signal);
    case 'examine':
      return examine(engines, job.photo, signal);
    case 'recut':
      return recut(engines, job, signal);
    case 'draft':
      return recutDraft(engines, job, signal);
    case 'tryMethod':
      return tryMethod(engines, job, signal);
  }
}

/** The action that an answer calls for; null where there was nothing to do. */
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
  const { id, revision, raster, inputs, segmentation } = photo;
  const input = { raster, segmentation, options: defaultPaletteOptions };
  const outcome = await engines.ask('describe', input, { signal });
  if (!outcome.ok) return outcome;
  const { tag, cutout } = outcome.value;
  const finding = { cut: cutOf(inputs, segmentation), cutout, tag };
  return succeed({ type: 'described', id, revision, finding });
}

async function examine(engines: Engines, photo: Photo, signal: AbortSignal): Asked {
  const { id, revision, source, inputs } = photo;
  const input = { ...settings, key: id, source, longestSide: workingSide, inputs };
  const first = await engines.ask('examine', input, { signal });
  const hasDied = !first.ok && first.failure.kind === 'engine-unavailable';
  // What somebody looks at is tried once more, as every photo is.
  const outcome = hasDied ? await engines.ask('examine', input, { signal }) : first;
  return outcome.ok ? succeed({ type: 'examined', id, revision, outcome }) : outcome;
}

type Job<Name> = Extract<NextJob, { readonly name: Name }>;

async function recut(
  engines: Engines,
  { photo, examined: before }: Job<'recut'>,
  signal: AbortSignal,
): Asked {
  const { id, revision, inputs } = photo;
  const { original, raster } = before;
  const again = await engines.ask('recut', { ...settings, key: id, raster, inputs }, { signal });
  if (!again.ok) return again;
  const { segmentation, tag } = again.value;
  const edge = await engines.ask('edge', { raster, mask: segmentation.mask }, { signal });
  if (!edge.ok) return edge;
  const { cutout, alpha, unclear } = edge.value;
  const examined = { original, raster, ...again.value, alpha, unclear };
  const finding = { cut: cutOf(inputs, segmentation), cutout, tag };
  return succeed({ type: 'recut', id, revision, examined, finding });
}

async function recutDraft(
  engines: Engines,
  { photo, examined: before, draft }: Job<'draft'>,
  signal: AbortSignal,
): Asked {
  const { id, revision } = photo;
  const { inputs, number } = draft;
  const { raster } = before;
  const again = await engines.ask('recut', { ...settings, key: id, raster, inputs }, { signal });
  if (!again.ok) return again;
  const alpha = again.value.segmentation.mask;
  const outcome = succeed({ ...before, ...again.value, alpha });
  return succeed({ type: 'draftExamined', id, revision, number, outcome });
}

const cutOf = (inputs: SegmentInputs, { rectangle, coverage, certainty }: Segmentation): Cut => ({
  inputs,
  rectangle,
  coverage,
  certainty,
});
