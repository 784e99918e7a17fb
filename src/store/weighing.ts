import type { Outcome } from '../core/failure.ts';
import type { ChoicesOfK } from '../core/palette/choicesOfK.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import type { Photo, PhotoId } from './photo.ts';

/** Numbers of clusters weighed against each other, on the open photo. */
export interface Weighing {
  readonly id: PhotoId;
  /** What was found last; null until then. */
  readonly found: {
    readonly revision: number;
    readonly outcome: Outcome<ChoicesOfK>;
  } | null;
}

/** Begins to weigh numbers of clusters on a photo, or ends it (null). */
export function weighK(catalogue: Catalogue, id: PhotoId | null): Catalogue {
  if ((catalogue.weighing?.id ?? null) === id) return catalogue;
  return { ...catalogue, weighing: id === null ? null : { id, found: null } };
}

/** Takes what was found in, unless nobody looks any more. */
export function takeWeighing(
  catalogue: Catalogue,
  { id, revision, outcome }: Extract<Action, { readonly type: 'kWeighed' }>,
): Catalogue {
  if (catalogue.weighing?.id !== id) return catalogue;
  return { ...catalogue, weighing: { id, found: { revision, outcome } } };
}

/** What was found of a photo as it is now; null until then. */
export function weighedAsIs(
  { weighing, photos }: Catalogue,
  id: PhotoId,
): Outcome<ChoicesOfK> | null {
  const found = weighing?.id === id ? weighing.found : null;
  return found && found.revision === photos[id]?.revision ? found.outcome : null;
}

/** Whether somebody looks at a photo's numbers of clusters that are not known as the photo is now. */
export const wantsWeighing = ({ weighing }: Catalogue, { id, revision }: Photo): boolean =>
  weighing?.id === id && weighing.found?.revision !== revision;
