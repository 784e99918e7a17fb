import { type Corrections, isAccepted, noCorrections } from '../core/tags/correctTag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { Action } from './actions.ts';
import type { Catalogue, CorrectionChange, Edit } from './catalogue.ts';
import type { Photo, PhotoId } from './photo.ts';
import { tagShown } from './selectors.ts';

type Correction = Extract<
  Action,
  { readonly type: 'swatchRenamed' | 'primaryCorrected' | 'tagAccepted' | 'correctionsCleared' }
>;

/** Applies a correction and remembers it for undo. Photos without a finding cannot be corrected, tags without a main colour not accepted. */
export function correct(catalogue: Catalogue, action: Correction): Catalogue {
  const ids = action.type === 'tagAccepted' ? action.ids : [action.id];
  const changes = ids
    .map((id) => catalogue.photos[id])
    .filter((photo) => photo !== undefined)
    .filter((photo) => photo.finding !== null)
    .map((photo) => changeOf(photo, action, catalogue.taxonomy))
    .filter(({ before, after }) => !isSame(before, after));
  if (changes.length === 0) return catalogue;
  const edit = { words: wordsOf(action, changes.length), changes };
  return {
    ...apply(catalogue, edit, 'after'),
    past: [...catalogue.past, edit],
    future: [],
  };
}

/** Takes the latest correction back. */
export function undo(catalogue: Catalogue): Catalogue {
  const edit = catalogue.past.at(-1);
  if (!edit) return catalogue;
  return {
    ...apply(catalogue, edit, 'before'),
    past: catalogue.past.slice(0, -1),
    future: [...catalogue.future, edit],
  };
}

/** Makes the correction that was last taken back once more. */
export function redo(catalogue: Catalogue): Catalogue {
  const edit = catalogue.future.at(-1);
  if (!edit) return catalogue;
  return {
    ...apply(catalogue, edit, 'after'),
    past: [...catalogue.past, edit],
    future: catalogue.future.slice(0, -1),
  };
}

function apply(catalogue: Catalogue, edit: Edit, side: 'before' | 'after'): Catalogue {
  const photos: Record<PhotoId, Photo> = { ...catalogue.photos };
  for (const change of edit.changes) {
    const photo = photos[change.id];
    if (photo) photos[change.id] = { ...photo, corrections: change[side] };
  }
  return { ...catalogue, photos };
}

function changeOf(photo: Photo, action: Correction, taxonomy: Taxonomy | null): CorrectionChange {
  const after = correctionsAfter(photo, action, taxonomy);
  return { id: photo.id, before: photo.corrections, after };
}

function correctionsAfter(
  photo: Photo,
  action: Correction,
  taxonomy: Taxonomy | null,
): Corrections {
  const { corrections: before, finding } = photo;
  switch (action.type) {
    case 'swatchRenamed': {
      const lab = finding?.tag.swatches[action.swatch]?.lab;
      if (!lab) return before;
      const others = before.names.filter((renaming) => String(renaming.lab) !== String(lab));
      return { ...before, names: [...others, { lab, name: action.name }] };
    }
    case 'primaryCorrected':
      return { ...before, primary: action.family };
    case 'tagAccepted': {
      const primary = tagShown(photo, taxonomy)?.primary ?? null;
      if (primary === null || isAccepted(primary, before)) return before;
      return { ...before, accepted: primary };
    }
    case 'correctionsCleared':
      return noCorrections;
  }
}

/** Corrections are a few plain fields, written in one order. */
const isSame = (a: Corrections, b: Corrections) => JSON.stringify(a) === JSON.stringify(b);

function wordsOf(action: Correction, photos: number): string {
  switch (action.type) {
    case 'swatchRenamed':
      return `Rename to ${action.name}`;
    case 'primaryCorrected':
      return `Main colour ${action.family}`;
    case 'tagAccepted':
      return photos === 1 ? 'Accept the tag' : `Accept ${photos} tags`;
    case 'correctionsCleared':
      return 'Back to what was found';
  }
}
