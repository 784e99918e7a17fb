import { isAccepted } from '../../core/tags/correctTag.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { isSettled, type Photo, type PhotoId } from '../../store/photo.ts';
import { tagShown } from '../../store/selectors.ts';

/** Which photos are shown. */
export type Filter = 'all' | 'review' | 'accepted' | 'failed';

/** The photos sorted by what is to be done about them, each list in the order of the catalogue. */
export interface Overview extends Readonly<Record<Filter, readonly PhotoId[]>> {
  /** Sure, and not yet accepted by the person. */
  readonly sure: readonly PhotoId[];
}

type Group = Exclude<keyof Overview, 'all'>;

/**
 * Sorts the photos. One pass over all of them, and only when photos or colour names changed since the
 * last call: every view asks, one answers.
 */
export function overviewOf({ photos, order, taxonomy }: Catalogue): Overview {
  if (last && last.photos === photos && last.order === order && last.taxonomy === taxonomy)
    return last.overview;
  const lists: Record<Group, PhotoId[]> = { review: [], accepted: [], failed: [], sure: [] };
  for (const id of order) {
    const photo = photos[id];
    if (photo) for (const group of groupsOf(photo, taxonomy)) lists[group].push(id);
  }
  const overview = keepEqual({ all: order, ...lists }, last?.overview);
  last = { photos, order, taxonomy, overview };
  return overview;
}

/** A list that is as it was stays the same object, so that nothing is drawn again for it. */
function keepEqual(overview: Overview, before: Overview | undefined): Overview {
  if (!before) return overview;
  const { all, review, accepted, failed, sure } = overview;
  return {
    all,
    review: same(before.review, review),
    accepted: same(before.accepted, accepted),
    failed: same(before.failed, failed),
    sure: same(before.sure, sure),
  };
}

const same = (before: readonly PhotoId[], now: readonly PhotoId[]): readonly PhotoId[] =>
  before.length === now.length && before.every((id, i) => id === now[i]) ? before : now;

let last: (Pick<Catalogue, 'photos' | 'order' | 'taxonomy'> & { overview: Overview }) | null = null;

/** A photo that is worked on again belongs nowhere until it is done. */
function groupsOf(photo: Photo, taxonomy: Catalogue['taxonomy']): readonly Group[] {
  if (photo.stage === 'failed') return ['failed'];
  const tag = isSettled(photo) ? tagShown(photo, taxonomy) : null;
  if (!tag) return [];
  if (tag.decision === 'review') return ['review'];
  return isAccepted(tag.primary, photo.corrections) ? ['accepted'] : ['accepted', 'sure'];
}
