import { succeed } from '../core/failure.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import {
  awaitCategory,
  retryClassifier,
  takeCategories,
  wantCategories,
  withClassifier,
} from './classifying.ts';
import { compare, takeTrial } from './comparison.ts';
import { correct } from './corrections.ts';
import { redo, undo } from './history.ts';
import { answerDraft, changeInputs, choosePalette, draftInputs, dropDraft } from './inputs.ts';
import { putToUse, takeOwnLabel } from './ownLabels.ts';
import { type Photo, queuedAgain } from './photo.ts';
import {
  addPhotos,
  interrupt,
  removePhotos,
  replacePhoto,
  retryPhoto,
  sendBackUnfinished,
} from './photos.ts';
import { examinedAtHand } from './selectors.ts';
import { takeWeighing, weighK } from './weighing.ts';

/** The catalogue after an action. Pure; an action that changes nothing returns the same object. */
export function reduce(catalogue: Catalogue, action: Action): Catalogue {
  switch (action.type) {
    case 'dropped':
      return addPhotos(catalogue, action.files);
    case 'removed':
      return removePhotos(catalogue, action.ids);
    case 'paused':
      return sendBackUnfinished({ ...catalogue, paused: true });
    case 'resumed':
      return { ...catalogue, paused: false };
    case 'retried':
      return retryPhoto(catalogue, action.id);
    case 'inputsChanged':
      return changeInputs(catalogue, action.id, action.inputs, action.words);
    case 'paletteChosen':
      return choosePalette(catalogue, action.ids, action.palette, action.words);
    case 'inputsDrafted':
      return draftInputs(catalogue, action.id, action.inputs);
    case 'examining':
      return examine(catalogue, action.id);
    case 'comparing':
      return compare(catalogue, action.id);
    case 'weighingK':
      return weighK(catalogue, action.id);
    case 'swatchRenamed':
    case 'primaryCorrected':
    case 'tagAccepted':
    case 'correctionsCleared':
    case 'categoryCorrected':
      return correct(catalogue, action);
    case 'undone':
      return undo(catalogue);
    case 'redone':
      return redo(catalogue);
    case 'taxonomyLoaded':
      return { ...catalogue, taxonomy: action.taxonomy };
    case 'errorsAllowed':
      return catalogue.errors === action.errors
        ? catalogue
        : { ...catalogue, errors: action.errors };
    case 'engineFailed':
      return sendBackUnfinished({ ...catalogue, engineFailure: action.failure });
    case 'engineReady':
      return { ...catalogue, engineFailure: null, modelFailure: null };
    case 'parserChanged':
      return { ...catalogue, parser: action.parser };
    case 'modelFailed':
      return { ...catalogue, modelFailure: action.failure };
    case 'classified':
      return takeCategories(catalogue, action);
    case 'classifierFailed':
      return withClassifier(catalogue, { failure: action.failure });
    case 'classifierRetried':
      return retryClassifier(catalogue);
    case 'categoriesWanted':
      return wantCategories(catalogue, action.isWanted);
    case 'labellerUsed':
      return putToUse(catalogue, action.labeller);
    case 'ownLabelled':
      return takeOwnLabel(catalogue, action);
    case 'interrupted':
    case 'opened':
    case 'cut':
    case 'described':
    case 'examined':
    case 'recut':
    case 'edged':
    case 'draftExamined':
    case 'tried':
    case 'kWeighed':
    case 'failed':
      return answer(catalogue, action);
  }
}

type Answer = Extract<Action, { readonly revision: number }>;

/** Takes an engine's answer, unless the photo is gone or has been asked anew since. */
function answer(catalogue: Catalogue, action: Answer): Catalogue {
  const photo = catalogue.photos[action.id];
  if (!photo || photo.revision !== action.revision) return catalogue;
  switch (action.type) {
    case 'interrupted':
      return interrupt(catalogue, photo);
    case 'opened': {
      const { picture, raster } = action;
      return replacePhoto(catalogue, { ...queuedAgain(photo), stage: 'opened', picture, raster });
    }
    case 'cut': {
      if (photo.stage !== 'opened') return catalogue;
      const { segmentation } = action;
      return replacePhoto(catalogue, { ...photo, stage: 'cut', segmentation });
    }
    case 'described': {
      if (photo.stage !== 'cut') return catalogue;
      const { picture } = photo;
      const { finding, pictures } = action;
      const tagged = { ...queuedAgain(photo), stage: 'tagged', picture, finding } as const;
      return awaitCategory(replacePhoto(catalogue, tagged), photo.id, pictures);
    }
    case 'examined':
      if (catalogue.examining !== photo.id) return catalogue;
      return { ...catalogue, examination: action };
    case 'recut':
      return takeRecut(catalogue, photo, action);
    case 'edged':
      return takeEdge(catalogue, photo, action);
    case 'draftExamined':
      return answerDraft(catalogue, action);
    case 'tried':
      return takeTrial(catalogue, photo, action);
    case 'kWeighed':
      return takeWeighing(catalogue, action);
    case 'failed': {
      const { failure } = action;
      return replacePhoto(catalogue, { ...queuedAgain(photo), stage: 'failed', failure });
    }
  }
}

function takeRecut(
  catalogue: Catalogue,
  photo: Photo,
  { id, revision, examined, finding }: Extract<Action, { readonly type: 'recut' }>,
): Catalogue {
  const { picture } = photo;
  // Its edge is looked at only while somebody does: without it the photo goes the whole way again.
  if (picture === null || catalogue.examining !== id) return catalogue;
  const tagged = replacePhoto(catalogue, {
    ...queuedAgain(photo),
    stage: 'tagged',
    picture,
    finding,
  });
  return { ...tagged, examination: { id, revision, outcome: succeed(examined) } };
}

function takeEdge(
  catalogue: Catalogue,
  photo: Photo,
  { id, revision, alpha, unclear, cutout, pictures }: Extract<Action, { readonly type: 'edged' }>,
): Catalogue {
  if (photo.stage !== 'tagged') return catalogue;
  const finding = { ...photo.finding, cutout };
  const edged = awaitCategory(replacePhoto(catalogue, { ...photo, finding }), id, pictures);
  const examined = examinedAtHand(catalogue, id);
  if (!examined) return edged;
  const outcome = succeed({ ...examined, alpha, unclear });
  return { ...edged, examination: { id, revision, outcome } };
}

/** Whoever begins to look, at the same photo too, has no stroke in hand. */
function examine(catalogue: Catalogue, id: string | null): Catalogue {
  if (catalogue.examining === id) return dropDraft(catalogue);
  const examination =
    id !== null && catalogue.examination?.id === id ? catalogue.examination : null;
  return { ...catalogue, examining: id, examination, draft: null };
}
