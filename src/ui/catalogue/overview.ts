import { isAccepted } from '../../core/tags/correctTag.ts';
import type { Catalogue } from '../../store/catalogue.ts';
import { isSettled, type Photo, type PhotoId } from '../../store/photo.ts';
import { type Rules, tagShown } from '../../store/selectors.ts';

/** Which photos are shown. */
export type Filter = 'all' | 'review' | 'accepted' | 'failed';

/** The photos sorted by what is to be done about them, each list in the order of the catalogue. */
export interface Overview extends Readonly<Record<Filter, readonly PhotoId[]>> {
  /** Sure, and not yet accepted by the person. */
  readonly sure: readonly PhotoId[];
}

type Group = Exclude<keyof Overview, 'all'>;

/**
 * Sorts the photos. One pass over all of them, and only when photos or the rules of tags changed since the
 * last call: every view asks, one answers.
 */
export function overviewOf({ photos, order, taxonomy, errors }: Catalogue): Overview {
  const known = last;
  const isSame = known?.photos === photos && known.order === order;
  if (isSame && known.taxonomy === taxonomy && known.errors === errors) return known.overview;
  const rules = { taxonomy, errors };
  const lists: Record<Group, PhotoId[]> = { review: [], accepted: [], failed: [], sure: [] };
  for (const id of order) {
    const photo = photos[id];
    if (photo) for (const group of groupsOf(photo, rules)) lists[group].push(id);
  }
  const overview = keepEqual({ all: order, ...lists }, last?.overview);
  last = { photos, order, ...rules, overview };
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

let last: (Rules & Pick<Catalogue, 'photos' | 'order'> & { overview: Overview }) | null = null;

/** A photo that is worked on again belongs nowhere until it is done. */
function groupsOf(photo: Photo, rules: Rules): readonly Group[] {
  if (photo.stage === 'failed') return ['failed'];
  const tag = isSettled(photo) ? tagShown(photo, rules) : null;
  if (!tag) return [];
  if (tag.decision === 'review') return ['review'];
  return isAccepted(tag.primary, photo.corrections) ? ['accepted'] : ['accepted', 'sure'];
}
