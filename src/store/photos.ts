import { untouched } from '../core/photo/photoInputs.ts';
import { noCorrections } from '../core/tags/correctTag.ts';
import type { DroppedFile } from './actions.ts';
import type { Catalogue, Edit } from './catalogue.ts';
import { isSettled, type Photo, type PhotoId, type QueuedPhoto, queuedAgain } from './photo.ts';

/** A photo whose worker died this often is given up. */
const maximumInterruptions = 2;

/** Adds files to the end of the line, in the order given. */
export function addPhotos(catalogue: Catalogue, files: readonly DroppedFile[]): Catalogue {
  const added = files.map((file, i) => newPhoto(String(catalogue.dropped + i + 1), file));
  const ids = added.map((photo) => photo.id);
  return {
    ...catalogue,
    photos: { ...catalogue.photos, ...Object.fromEntries(added.map((photo) => [photo.id, photo])) },
    order: [...catalogue.order, ...ids],
    waiting: [...catalogue.waiting, ...ids],
    dropped: catalogue.dropped + files.length,
    paused: false,
  };
}

function newPhoto(id: PhotoId, { name, source }: DroppedFile): QueuedPhoto {
  return {
    id,
    name,
    source,
    revision: 0,
    inputs: untouched,
    corrections: noCorrections,
    interruptions: 0,
    picture: null,
    finding: null,
    pictures: null,
    prediction: null,
    stage: 'queued',
  };
}

/** Takes photos out, with everything that was said of them. */
export function removePhotos(catalogue: Catalogue, ids: readonly PhotoId[]): Catalogue {
  const gone = new Set(ids);
  const stays = (id: PhotoId) => !gone.has(id);
  const examining = catalogue.examining !== null && gone.has(catalogue.examining);
  return {
    ...catalogue,
    photos: Object.fromEntries(Object.entries(catalogue.photos).filter(([id]) => stays(id))),
    order: catalogue.order.filter(stays),
    waiting: catalogue.waiting.filter(stays),
    unclassified: catalogue.unclassified.filter(stays),
    past: editsOf(catalogue.past, stays),
    future: editsOf(catalogue.future, stays),
    ...(examining
      ? { examining: null, examination: null, draft: null, comparison: null, weighing: null }
      : {}),
  };
}

/** What of the edits is about the photos that stay. An edit that is about none of them is no step. */
function editsOf(edits: readonly Edit[], stays: (id: PhotoId) => boolean): readonly Edit[] {
  return edits
    .map((edit) => ({ ...edit, changes: edit.changes.filter(({ id }) => stays(id)) }))
    .filter(({ changes }) => changes.length > 0);
}

/** Puts a photo in the place of its former self and keeps the line of those that wait in step. */
export function replacePhoto(catalogue: Catalogue, photo: Photo): Catalogue {
  return replacePhotos(catalogue, [photo]);
}

/** The same for many at once. */
export function replacePhotos(catalogue: Catalogue, photos: readonly Photo[]): Catalogue {
  const replaced = Object.fromEntries(photos.map((photo) => [photo.id, photo]));
  return {
    ...catalogue,
    photos: { ...catalogue.photos, ...replaced },
    waiting: waitingAfter(catalogue, photos),
  };
}

/** Someone looks at photos that are begun again: they go to the front. */
function waitingAfter(
  { photos: before, waiting }: Catalogue,
  photos: readonly Photo[],
): readonly PhotoId[] {
  const waited = ({ id }: Photo) => before[id] !== undefined && !isSettled(before[id]);
  const changed = photos.filter((photo) => waited(photo) === isSettled(photo));
  if (changed.length === 0) return waiting;
  const begun = changed.filter((photo) => !isSettled(photo)).map(({ id }) => id);
  const done = new Set(changed.filter(isSettled).map(({ id }) => id));
  return [...begun, ...waiting.filter((id) => !done.has(id))];
}

/** Begins a failed photo again; any other is left alone. */
export function retryPhoto(catalogue: Catalogue, id: PhotoId): Catalogue {
  const photo = catalogue.photos[id];
  if (photo?.stage !== 'failed') return catalogue;
  return replacePhoto(catalogue, queuedAgain(photo, { interruptions: 0 }));
}

/** The photo's worker died: once more from the start, then it is given up. */
export function interrupt(catalogue: Catalogue, photo: Photo): Catalogue {
  const interruptions = photo.interruptions + 1;
  const again = queuedAgain(photo, { interruptions });
  if (interruptions < maximumInterruptions) return replacePhoto(catalogue, again);
  return replacePhoto(catalogue, {
    ...again,
    stage: 'failed',
    failure: {
      kind: 'engine-unavailable',
      message: 'The engine stopped twice at this photo. Try again, or export it smaller.',
    },
  });
}

/** Lets go of the pixels of every photo that is half done; each will begin again. */
export function sendBackUnfinished(catalogue: Catalogue): Catalogue {
  const begun = catalogue.waiting
    .map((id) => catalogue.photos[id])
    .filter((photo) => photo !== undefined && photo.stage !== 'queued');
  if (begun.length === 0) return catalogue;
  const again = begun.map((photo) => [photo.id, queuedAgain(photo)] as const);
  return { ...catalogue, photos: { ...catalogue.photos, ...Object.fromEntries(again) } };
}
