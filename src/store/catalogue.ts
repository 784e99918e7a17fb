import type { Failure, Outcome } from '../core/failure.ts';
import type { Examined } from '../core/photo/examined.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import { defaultErrors } from '../core/tags/acceptance.ts';
import type { Corrections } from '../core/tags/correctTag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { Classifier } from './classifying.ts';
import type { Comparison } from './comparison.ts';
import type { OwnLabels } from './ownLabels.ts';
import type { Photo, PhotoId } from './photo.ts';
import type { Weighing } from './weighing.ts';

/** Everything that the page knows about the photos. Plain and immutable. */
export interface Catalogue {
  readonly photos: Readonly<Record<PhotoId, Photo>>;
  /** In the order they were dropped. */
  readonly order: readonly PhotoId[];
  /** Those that are neither tagged nor failed yet, first to be worked on first. */
  readonly waiting: readonly PhotoId[];
  /** Those that the classifier has not answered yet, in the order they were found; some may have been begun again since. */
  readonly unclassified: readonly PhotoId[];
  /** While true no new work is started; what was running has gone back to the queue. */
  readonly paused: boolean;
  /** The photo that is open in the inspector. */
  readonly examining: PhotoId | null;
  /** What happened inside the open photo, once it is known. */
  readonly examination: Examination | null;
  /** The stroke that is being drawn on the open photo. */
  readonly draft: Draft | null;
  /** The ways to cut side by side, where they are looked at. */
  readonly comparison: Comparison | null;
  /** Numbers of clusters side by side, where they are looked at. */
  readonly weighing: Weighing | null;
  /** The colour names in use: those that ship, or an editor's own over them. Null until they are loaded. */
  readonly taxonomy: Taxonomy | null;
  /** At most so many wrong tags in a hundred accepted can be lived with: a whole number, see `acceptanceAt`. */
  readonly errors: number;
  /** What keeps the engines from working, if anything does. */
  readonly engineFailure: Failure | null;
  /** How far the garment parser is: it is fetched when a method first asks it. */
  readonly parser: ParserState;
  /** What the engines have to do without, if there is anything. */
  readonly modelFailure: Failure | null;
  readonly classifier: Classifier;
  /** What a classifier of the person's own told, where one is in use. */
  readonly ownLabels: OwnLabels | null;
  readonly past: readonly Edit[];
  readonly future: readonly Edit[];
  /** The number of photos ever dropped: the next photo's id. */
  readonly dropped: number;
  /** The number of drafts ever drawn: the latest draft's number. */
  readonly drafted: number;
}

/** Nobody has asked it; it is on its way; it answers; it cannot be had. */
export type ParserState = 'asleep' | 'loading' | 'ready' | 'missing';

/** Pixels and stages of one photo at one revision. */
export interface Examination {
  readonly id: PhotoId;
  readonly revision: number;
  /** A failure where the file can no longer be read. */
  readonly outcome: Outcome<Examined>;
}

/** What would be said of the open photo's mask if the stroke that is being drawn ended here. */
export interface Draft {
  readonly id: PhotoId;
  readonly inputs: PhotoInputs;
  /** Rises with every point of every stroke. */
  readonly number: number;
  /** The number at which this stroke began: answers to an earlier one are dropped. */
  readonly since: number;
  /** The highest number that was answered; below `since` while none was. */
  readonly answered: number;
  /** What came of the latest draft that was answered: it is shown over the examination. */
  readonly examination: Examination | null;
}

/** One step that a person took, on one or more photos, with what undoing it needs. */
export interface Edit {
  /** What was done, for the undo button: "Rename to navy". */
  readonly words: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly id: PhotoId;
  readonly before: Said;
  readonly after: Said;
}

/** All that a person has said of a photo: of its mask, and of its tag. */
export interface Said {
  readonly inputs: PhotoInputs;
  readonly corrections: Corrections;
}

export const emptyCatalogue: Catalogue = {
  photos: {},
  order: [],
  waiting: [],
  unclassified: [],
  paused: false,
  examining: null,
  examination: null,
  draft: null,
  comparison: null,
  weighing: null,
  taxonomy: null,
  errors: defaultErrors,
  engineFailure: null,
  parser: 'asleep',
  modelFailure: null,
  classifier: { isWanted: true, runtime: null, failure: null },
  ownLabels: null,
  past: [],
  future: [],
  dropped: 0,
  drafted: 0,
};
