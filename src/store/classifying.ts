import type { Failure } from '../core/failure.ts';
import type { Pictures } from '../core/learn/pictures.ts';
import type { Prediction } from '../core/learn/prediction.ts';
import type { Runtime } from '../core/learn/runtime.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import { type Photo, type PhotoId, queuedAgain } from './photo.ts';
import { replacePhotos } from './photos.ts';
import { photosInOrder } from './selectors.ts';

/** What tells garments apart by their kind. */
export interface Classifier {
  /** Whether the person wants to know. */
  readonly isWanted: boolean;
  /** What ran it last, and how fast; null until it has answered. */
  readonly runtime: Runtime | null;
  /** Why it cannot be had; everything else goes on. */
  readonly failure: Failure | null;
}

/** What garment one photo shows. */
export interface Classified {
  readonly id: PhotoId;
  readonly revision: number;
  readonly prediction: Prediction;
}

/** So many photos wait, at most, for a classifier that cannot be had: the others' pictures would fill the memory. */
const waitAtMost = 500;

/**
 * Lines a photo up for the classifier, with what that is to be shown. Where nobody wants to know, or too many wait in vain,
 * what was known of it before is forgotten.
 */
export function awaitCategory(catalogue: Catalogue, id: PhotoId, pictures: Pictures): Catalogue {
  const photo = catalogue.photos[id];
  if (!photo) return catalogue;
  const { isWanted, failure } = catalogue.classifier;
  const others = catalogue.unclassified.filter((other) => other !== id);
  if (!isWanted || (failure !== null && others.length >= waitAtMost))
    return { ...withPhotos(catalogue, [unseen(photo)]), unclassified: others };
  return {
    ...withPhotos(catalogue, [{ ...photo, pictures }]),
    unclassified: [...others, id],
  };
}

/** What was found of the mask that a photo has now: null while the classifier has not answered for that. */
export const predictionNow = ({
  pictures,
  prediction,
}: Pick<Photo, 'pictures' | 'prediction'>): Prediction | null =>
  pictures === null ? prediction : null;

/** Takes the classifier's answers in, but for photos that are gone or have been asked anew since. */
export function takeCategories(
  catalogue: Catalogue,
  { answers, runtime }: Extract<Action, { readonly type: 'classified' }>,
): Catalogue {
  const taken = answers.flatMap(({ id, revision, prediction }) => {
    const photo = catalogue.photos[id];
    const isAwaited = photo?.revision === revision && photo.pictures !== null;
    return isAwaited ? [{ ...photo, pictures: null, prediction }] : [];
  });
  const done = new Set(taken.map(({ id }) => id));
  return {
    ...withPhotos(withClassifier(catalogue, { runtime }), taken),
    unclassified: catalogue.unclassified.filter((id) => !done.has(id)),
  };
}

/** Has garments told apart from now on, or no longer: then all that was found of them is forgotten. */
export function wantCategories(catalogue: Catalogue, isWanted: boolean): Catalogue {
  if (catalogue.classifier.isWanted === isWanted) return catalogue;
  const changed = withClassifier(catalogue, { isWanted });
  if (isWanted) return lookAtUnseen(changed);
  return {
    ...withPhotos(changed, photosInOrder(changed).map(unseen)),
    unclassified: [],
  };
}

/** Tries the classifier again: photos that nothing is kept of for it are begun anew. */
export const retryClassifier = (catalogue: Catalogue): Catalogue =>
  lookAtUnseen(withClassifier(catalogue, { failure: null }));

function lookAtUnseen(catalogue: Catalogue): Catalogue {
  const unseenYet = photosInOrder(catalogue).filter(
    ({ stage, pictures, prediction }) =>
      stage === 'tagged' && pictures === null && prediction === null,
  );
  if (unseenYet.length === 0) return catalogue;
  return replacePhotos(
    catalogue,
    unseenYet.map((photo) => queuedAgain(photo)),
  );
}

const unseen = (photo: Photo): Photo => ({ ...photo, pictures: null, prediction: null });

/** Says something else of the classifier. */
export const withClassifier = (catalogue: Catalogue, changes: Partial<Classifier>): Catalogue => ({
  ...catalogue,
  classifier: { ...catalogue.classifier, ...changes },
});

/** The photos that wait for the classifier, in the order they were found. */
export const unclassifiedPhotos = ({ unclassified, photos }: Catalogue): readonly ShownPhoto[] =>
  unclassified.flatMap((id) => {
    const photo = photos[id];
    return photo && hasPictures(photo) ? [photo] : [];
  });

/** Whether photos wait for the classifier, and it can be had. */
export const isClassifying = (catalogue: Catalogue): boolean =>
  catalogue.classifier.failure === null && unclassifiedPhotos(catalogue).length > 0;

/** A photo with what the classifier is to be shown of it. */
export type ShownPhoto = Photo & { readonly pictures: Pictures };

const hasPictures = (photo: Photo): photo is ShownPhoto => photo.pictures !== null;

const withPhotos = (catalogue: Catalogue, photos: readonly Photo[]): Catalogue => ({
  ...catalogue,
  photos: {
    ...catalogue.photos,
    ...Object.fromEntries(photos.map((photo) => [photo.id, photo])),
  },
});
