import { type Outcome, succeed } from '../core/failure.ts';
import { lightRead } from '../core/light/light.ts';
import { optionsOf } from '../core/palette/choice.ts';
import type { Examined } from '../core/photo/examined.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Raster } from '../core/raster.ts';
import { defaultSegmentOptions, type Segmentation } from '../core/segment/segmentation.ts';
import type { Action } from '../store/actions.ts';
import type { Cut, Photo } from '../store/photo.ts';
import type { Desks } from './desks.ts';
import type { NextJob } from './nextJobs.ts';
import { tryMethod } from './tryMethod.ts';

/** Photos are worked on at this many pixels on their longest side. */
const workingSide = 512;

/** What is asked of the open photo: the theatre shows every stage of it. */
const askedBy = (inputs: PhotoInputs) => ({
  inputs,
  segment: { ...defaultSegmentOptions, keepStages: true },
  palette: optionsOf(inputs.palette),
});

/** Asks one job; the action that its answer calls for, null where it was cancelled. */
export async function askJob(
  desks: Desks,
  job: NextJob,
  signal: AbortSignal,
): Promise<Action | null> {
  const { id, revision } = job.photo;
  const outcome = await actionOf(desks, job, signal);
  if (outcome.ok) return outcome.value;
  const { failure } = outcome;
  if (failure.kind === 'cancelled') return null;
  if (job.name === 'examine') return { type: 'examined', id, revision, outcome };
  if (job.name === 'draft')
    return { type: 'draftExamined', id, revision, number: job.draft.number, outcome };
  if (job.name === 'weighK') return { type: 'kWeighed', id, revision, outcome };
  if (job.name === 'tryMethod') return { type: 'tried', id, revision, method: job.method, outcome };
  if (failure.kind === 'engine-unavailable') return { type: 'interrupted', id, revision };
  return { type: 'failed', id, revision, failure };
}

function actionOf(desks: Desks, job: NextJob, signal: AbortSignal): Asked {
  switch (job.name) {
    case 'open':
      return open(desks, job.photo, signal);
    case 'segment':
      return segment(desks, job.photo, signal);
    case 'describe':
      return describeGarment(desks, job.photo, signal);
    case 'examine':
      return examine(desks, job.photo, signal);
    case 'recut':
      return recut(desks, job, signal);
    case 'edge':
      return edge(desks, job, signal);
    case 'draft':
      return recutDraft(desks, job, signal);
    case 'weighK':
      return weighK(desks, job, signal);
    case 'tryMethod':
      return tryMethod(desks, job, signal);
  }
}

/** The action that an answer calls for; null where there was nothing to do. */
type Asked = Promise<Outcome<Action | null>>;

async function open(desks: Desks, photo: Photo, signal: AbortSignal): Asked {
  const { id, revision, source } = photo;
  const outcome = await desks.ask('open', { source, longestSide: workingSide }, { signal });
  if (!outcome.ok) return outcome;
  const { original, raster, thumbnail } = outcome.value;
  const working = { width: raster.width, height: raster.height };
  const picture = { original, working, thumbnail };
  return succeed({ type: 'opened', id, revision, picture, raster });
}

async function segment(desks: Desks, photo: Photo, signal: AbortSignal): Asked {
  if (photo.stage !== 'opened') return succeed(null);
  const { id, revision, raster, inputs } = photo;
  const parsed = await desks.parser.see(id, inputs.method, async () => raster);
  const input = { raster, inputs, options: defaultSegmentOptions, parsed };
  const outcome = await desks.ask('segment', input, { signal });
  if (!outcome.ok) return outcome;
  return succeed({ type: 'cut', id, revision, segmentation: outcome.value });
}

async function describeGarment(desks: Desks, photo: Photo, signal: AbortSignal): Asked {
  if (photo.stage !== 'cut') return succeed(null);
  const { id, revision, raster, inputs, segmentation } = photo;
  const input = { raster, segmentation, options: optionsOf(inputs.palette), light: inputs.light };
  const outcome = await desks.ask('describe', input, { signal });
  if (!outcome.ok) return outcome;
  const { pictures, ...found } = outcome.value;
  const finding = { ...found, cut: cutOf(inputs, segmentation) };
  return succeed({ type: 'described', id, revision, finding, pictures });
}

async function examine(desks: Desks, photo: Photo, signal: AbortSignal): Asked {
  const { id, revision, source, inputs } = photo;
  const parsed = await desks.parser.see(id, inputs.method, () => rasterOf(desks, photo, signal));
  const input = { ...askedBy(inputs), key: id, source, longestSide: workingSide, parsed };
  const first = await desks.ask('examine', input, { signal });
  const hasDied = !first.ok && first.failure.kind === 'engine-unavailable';
  // What somebody looks at is tried once more, as every photo is.
  const outcome = hasDied ? await desks.ask('examine', input, { signal }) : first;
  return outcome.ok ? succeed({ type: 'examined', id, revision, outcome }) : outcome;
}

/** A photo's pixels, read from its file again. */
async function rasterOf(
  desks: Desks,
  { source }: Photo,
  signal: AbortSignal,
): Promise<Raster | null> {
  const outcome = await desks.ask('open', { source, longestSide: workingSide }, { signal });
  return outcome.ok ? outcome.value.raster : null;
}

type Job<Name> = Extract<NextJob, { readonly name: Name }>;

async function recut(desks: Desks, job: Job<'recut'>, signal: AbortSignal): Asked {
  const { id, revision, inputs } = job.photo;
  const asked = { ...askedBy(inputs), withPattern: true };
  const again = await cutAgain(desks, job, asked, signal);
  if (!again.ok) return again;
  const examined = again.value;
  const cut = cutOf(inputs, examined.segmentation);
  const finding = { cut, cutout: null, light: examined.light, tag: examined.tag };
  return succeed({ type: 'recut', id, revision, examined, finding });
}

async function edge(desks: Desks, job: Job<'edge'>, signal: AbortSignal): Asked {
  const { id, revision } = job.photo;
  const { raster, segmentation } = job.examined;
  const ask = desks.askAbout({ key: id, raster });
  const outcome = await ask('edge', { key: id, mask: segmentation.mask }, { signal });
  return outcome.ok ? succeed({ type: 'edged', id, revision, ...outcome.value }) : outcome;
}

async function weighK(desks: Desks, job: Job<'weighK'>, signal: AbortSignal): Asked {
  const { id, revision, inputs } = job.photo;
  const { raster, segmentation, light } = job.examined;
  const { seed } = optionsOf(inputs.palette);
  const input = { key: id, mask: segmentation.mask, light: lightRead(light), seed };
  const outcome = await desks.askAbout({ key: id, raster })('weighK', input, { signal });
  return outcome.ok ? succeed({ type: 'kWeighed', id, revision, outcome }) : outcome;
}

async function recutDraft(desks: Desks, job: Job<'draft'>, signal: AbortSignal): Asked {
  const { id, revision } = job.photo;
  const { inputs, number } = job.draft;
  const asked = { ...askedBy(inputs), segment: defaultSegmentOptions, withPattern: false };
  const again = await cutAgain(desks, job, asked, signal);
  if (!again.ok) return again;
  const { segmentation, tag } = again.value;
  // The theatre is closed meanwhile: until the stroke is said its stages are those before, and so is the pattern's name.
  const { stages } = job.examined.segmentation;
  const was = job.examined.tag.pattern;
  const outcome = succeed({
    ...again.value,
    segmentation: { ...segmentation, stages },
    garments: job.examined.garments,
    tag: { ...tag, pattern: was ? { ...was, accents: [] } : null },
  });
  return succeed({ type: 'draftExamined', id, revision, number, outcome });
}

/** The open photo by other inputs, all but its edge, which is a job of its own: the next stroke need not wait for it. */
async function cutAgain(
  desks: Desks,
  { photo, examined: before }: Job<'recut' | 'draft'>,
  asked: ReturnType<typeof askedBy> & { readonly withPattern: boolean },
  signal: AbortSignal,
): Promise<Outcome<Examined>> {
  const { id: key } = photo;
  const ask = desks.askAbout({ key, raster: before.raster });
  const { method } = asked.inputs;
  const parsed = await desks.parser.see(key, method, async () => before.raster);
  const again = await ask('recut', { ...asked, key, parsed }, { signal });
  if (!again.ok) return again;
  return succeed({ ...before, ...again.value, alpha: again.value.segmentation.mask });
}

const cutOf = (
  inputs: PhotoInputs,
  { rectangle, coverage, certainty, reasons }: Segmentation,
): Cut => ({
  inputs,
  rectangle,
  coverage,
  reasons,
  certainty,
});
