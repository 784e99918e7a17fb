import type { Catalogue } from '../store/catalogue.ts';
import { isSettled, type Photo, type PhotoId } from '../store/photo.ts';

/** A job that a photo wants next. The photo carries its inputs. */
export interface NextJob {
  readonly name: 'open' | 'segment' | 'describe' | 'examine';
  readonly photo: Photo;
}

/**
 * The jobs to start now, at most `idle` of them: first the photo that somebody looks at, then those
 * that wait, in order. Pure; what is `running` (one job a photo) is not asked for twice.
 */
export function nextJobs(
  catalogue: Catalogue,
  running: ReadonlySet<PhotoId>,
  idle: number,
): readonly NextJob[] {
  if (idle <= 0 || catalogue.engineFailure !== null || catalogue.taxonomy === null) return [];
  const jobs: NextJob[] = [];
  for (const id of candidates(catalogue)) {
    if (jobs.length === idle) break;
    const photo = catalogue.photos[id];
    const name = photo && !running.has(id) ? nextJobOf(photo, catalogue) : null;
    if (photo && name && !jobs.some((job) => job.photo.id === id)) jobs.push({ name, photo });
  }
  return jobs;
}

/** Who is looked at goes first, even while the batch is paused. */
function* candidates({ examining, waiting, paused }: Catalogue): Iterable<PhotoId> {
  if (examining !== null) yield examining;
  if (!paused) yield* waiting;
}

function nextJobOf(photo: Photo, { examining, examination }: Catalogue): NextJob['name'] | null {
  if (photo.stage === 'queued') return 'open';
  if (photo.stage === 'opened') return 'segment';
  if (photo.stage === 'cut') return 'describe';
  const isLookedAt = photo.stage === 'tagged' && examining === photo.id;
  const isKnown = examination?.id === photo.id && examination.revision === photo.revision;
  return isLookedAt && !isKnown ? 'examine' : null;
}

/** Whether a job that was started for `photo` is still wanted. */
export function isWanted({ name, photo }: NextJob, catalogue: Catalogue): boolean {
  const now = catalogue.photos[photo.id];
  if (!now || now.revision !== photo.revision || catalogue.engineFailure !== null) return false;
  if (name === 'examine') return catalogue.examining === photo.id;
  return !isSettled(now) && (!catalogue.paused || catalogue.examining === photo.id);
}
