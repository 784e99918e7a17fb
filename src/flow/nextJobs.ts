import type { Examined } from '../core/photo/examined.ts';
import type { Method } from '../core/segment/method.ts';
import type { Catalogue, Draft } from '../store/catalogue.ts';
import { nextMethod } from '../store/comparison.ts';
import { isSettled, type Photo, type PhotoId } from '../store/photo.ts';
import { examinedAtHand } from '../store/selectors.ts';
import { wantsWeighing } from '../store/weighing.ts';

/** A job that a photo wants next. The photo carries its inputs. */
export type NextJob =
  | { readonly name: 'open' | 'segment' | 'describe' | 'examine'; readonly photo: Photo }
  /** Cut the open photo again from the pixels at hand. */
  | { readonly name: 'recut'; readonly photo: Photo; readonly examined: Examined }
  /** Weigh numbers of clusters for the open photo against each other. */
  | { readonly name: 'weighK'; readonly photo: Photo; readonly examined: Examined }
  /** Look closely at the edge of what was cut so. */
  | { readonly name: 'edge'; readonly photo: Photo; readonly examined: Examined }
  /** The same for a stroke that is still being drawn. */
  | {
      readonly name: 'draft';
      readonly photo: Photo;
      readonly examined: Examined;
      readonly draft: Draft;
    }
  /** Cut the open photo by one method, to compare it with the others. */
  | {
      readonly name: 'tryMethod';
      readonly photo: Photo;
      readonly examined: Examined;
      readonly method: Method;
    };

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
    const job = photo && !running.has(id) ? nextJobOf(photo, catalogue) : null;
    if (job && !jobs.some((other) => other.photo.id === id)) jobs.push(job);
  }
  return jobs;
}

/** Who is looked at goes first, even while the batch is paused; while a stroke is being drawn, nothing else is begun. */
function* candidates({ examining, waiting, paused, draft }: Catalogue): Iterable<PhotoId> {
  if (examining !== null) yield examining;
  if (!paused && draft === null) yield* waiting;
}

function nextJobOf(photo: Photo, catalogue: Catalogue): NextJob | null {
  const isLookedAt = catalogue.examining === photo.id;
  const again = isLookedAt ? nextCutOf(photo, catalogue) : null;
  if (again) return again;
  if (photo.stage === 'queued') return { name: 'open', photo };
  if (photo.stage === 'opened') return { name: 'segment', photo };
  if (photo.stage === 'cut') return { name: 'describe', photo };
  const isKnown = revisionKnown(photo, catalogue) === photo.revision;
  return photo.stage === 'tagged' && isLookedAt && !isKnown ? { name: 'examine', photo } : null;
}

/** Where its pixels are at hand, the open photo is cut again from them: by the stroke that is being drawn, by what was said since, or by each method. Its edge waits for the hand to rest. */
function nextCutOf(photo: Photo, catalogue: Catalogue): NextJob | null {
  const examined = examinedAtHand(catalogue, photo.id);
  const { draft } = catalogue;
  if (!examined) return null;
  if (draft && draft.number > draft.answered) return { name: 'draft', photo, examined, draft };
  const isStale = revisionKnown(photo, catalogue) !== photo.revision && photo.stage !== 'failed';
  if (isStale) return { name: 'recut', photo, examined };
  const hasEdge = photo.stage !== 'tagged' || photo.finding.cutout !== null;
  if (!hasEdge) return draft === null ? { name: 'edge', photo, examined } : null;
  if (photo.stage !== 'tagged') return null;
  if (wantsWeighing(catalogue, photo)) return { name: 'weighK', photo, examined };
  const method = nextMethod(catalogue, photo);
  return method ? { name: 'tryMethod', photo, examined, method } : null;
}

const revisionKnown = ({ id }: Photo, { examination }: Catalogue): number | null =>
  examination?.id === id ? examination.revision : null;

/** Whether a job that was started for a photo is still wanted. */
export function isWanted(job: NextJob, catalogue: Catalogue): boolean {
  const { id, revision } = job.photo;
  const now = catalogue.photos[id];
  if (!now || now.revision !== revision || catalogue.engineFailure !== null) return false;
  const isLookedAt = catalogue.examining === id;
  if (job.name === 'draft') return catalogue.draft?.since === job.draft.since;
  if (job.name === 'edge') return catalogue.draft === null;
  if (job.name === 'weighK') return catalogue.weighing?.id === id;
  if (job.name === 'tryMethod') return catalogue.comparison?.id === id;
  if (job.name === 'examine' || job.name === 'recut') return isLookedAt;
  return !isSettled(now) && (!catalogue.paused || isLookedAt);
}
