import { labelWord } from '../core/learn/labelWord.ts';
import { type Corrections, isAccepted, noCorrections } from '../core/tags/correctTag.ts';
import type { Action } from './actions.ts';
import type { Catalogue, Change } from './catalogue.ts';
import { isChange, takeStep } from './history.ts';
import type { Photo } from './photo.ts';
import { type Rules, tagShown } from './selectors.ts';

type Correction = Extract<
  Action,
  {
    readonly type:
      | 'swatchRenamed'
      | 'primaryCorrected'
      | 'tagAccepted'
      | 'correctionsCleared'
      | 'categoryCorrected';
  }
>;

/** Applies a correction and remembers it for undo. Photos without a finding cannot be corrected, tags without a main colour not accepted. */
export function correct(catalogue: Catalogue, action: Correction): Catalogue {
  const ids = action.type === 'tagAccepted' ? action.ids : [action.id];
  const changes = ids
    .map((id) => catalogue.photos[id])
    .filter((photo) => photo !== undefined)
    .filter((photo) => photo.finding !== null)
    .map((photo) => changeOf(photo, action, catalogue))
    .filter(isChange);
  return takeStep(catalogue, { words: wordsOf(action, changes.length), changes });
}

function changeOf(photo: Photo, action: Correction, rules: Rules): Change {
  const { id, inputs, corrections } = photo;
  const after = correctionsAfter(photo, action, rules);
  return { id, before: { inputs, corrections }, after: { inputs, corrections: after } };
}

function correctionsAfter(photo: Photo, action: Correction, rules: Rules): Corrections {
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
      const primary = tagShown(photo, rules)?.primary ?? null;
      if (primary === null || isAccepted(primary, before)) return before;
      return { ...before, accepted: primary };
    }
    case 'correctionsCleared':
      // What garment it is has a way back of its own.
      return { ...noCorrections, category: before.category };
    case 'categoryCorrected':
      return { ...before, category: action.label };
  }
}

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
    case 'categoryCorrected':
      return action.label === null
        ? 'Category as it was found'
        : `Category ${labelWord(action.label)}`;
  }
}
