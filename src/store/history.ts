import type { Catalogue, Change, Edit, Said } from './catalogue.ts';
import { type Photo, queuedAgain } from './photo.ts';
import { replacePhotos } from './photos.ts';

/** Makes a change that can be undone, and ends what could be redone. An edit without changes is no step. */
export function takeStep(catalogue: Catalogue, edit: Edit): Catalogue {
  if (edit.changes.length === 0) return catalogue;
  return { ...apply(catalogue, edit, 'after'), past: [...catalogue.past, edit], future: [] };
}

/** Takes the latest step back. */
export function undo(catalogue: Catalogue): Catalogue {
  const edit = catalogue.past.at(-1);
  if (!edit) return catalogue;
  return {
    ...apply(catalogue, edit, 'before'),
    draft: null,
    past: catalogue.past.slice(0, -1),
    future: [...catalogue.future, edit],
  };
}

/** Takes the step that was last undone once more. */
export function redo(catalogue: Catalogue): Catalogue {
  const edit = catalogue.future.at(-1);
  if (!edit) return catalogue;
  return {
    ...apply(catalogue, edit, 'after'),
    draft: null,
    past: [...catalogue.past, edit],
    future: catalogue.future.slice(0, -1),
  };
}

/** Whether anything is said otherwise: all of it is plain data, written in one order. */
export const isChange = ({ before, after }: Change): boolean =>
  JSON.stringify(before) !== JSON.stringify(after);

function apply(catalogue: Catalogue, { changes }: Edit, side: 'before' | 'after'): Catalogue {
  const photos = changes.flatMap(({ id, [side]: said }) => {
    const photo = catalogue.photos[id];
    return photo ? [withSaid(photo, said)] : [];
  });
  return replacePhotos(catalogue, photos);
}

/** What is said of the mask has the photo cut again; what is said of the tag lies over what was found. */
function withSaid(photo: Photo, { inputs, corrections }: Said): Photo {
  if (inputs === photo.inputs) return { ...photo, corrections };
  return queuedAgain(photo, { inputs, corrections, revision: photo.revision + 1 });
}
