import type { Failure, Outcome } from '../core/failure.ts';
import type { Pictures } from '../core/learn/pictures.ts';
import type { Runtime } from '../core/learn/runtime.ts';
import type { PaletteChoice } from '../core/palette/choice.ts';
import type { ChoicesOfK } from '../core/palette/choicesOfK.ts';
import type { Examined } from '../core/photo/examined.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Tried } from '../core/photo/tried.ts';
import type { Raster } from '../core/raster.ts';
import type { Mask } from '../core/segment/mask.ts';
import type { Method } from '../core/segment/method.ts';
import type { Segmentation } from '../core/segment/segmentation.ts';
import type { Family } from '../core/tags/family.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { ParserState } from './catalogue.ts';
import type { Classified } from './classifying.ts';
import type { Labeller } from './ownLabels.ts';
import type { Finding, PhotoId, Picture } from './photo.ts';

/** A file on its way in. */
export interface DroppedFile {
  readonly name: string;
  readonly source: Blob;
}

/** What a person does. */
export type EditorAction =
  | { readonly type: 'dropped'; readonly files: readonly DroppedFile[] }
  | { readonly type: 'removed'; readonly ids: readonly PhotoId[] }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | { readonly type: 'retried'; readonly id: PhotoId }
  /** Something else is said of a photo's mask: one step of the history, by these words. */
  | {
      readonly type: 'inputsChanged';
      readonly id: PhotoId;
      readonly inputs: PhotoInputs;
      readonly words: string;
    }
  /** The palettes of photos are to be made otherwise: one step for all of them. */
  | {
      readonly type: 'paletteChosen';
      readonly ids: readonly PhotoId[];
      readonly palette: PaletteChoice;
      readonly words: string;
    }
  /** What would be said if the stroke that is being drawn ended here; null: the stroke was dropped. Only for the open photo. */
  | {
      readonly type: 'inputsDrafted';
      readonly id: PhotoId;
      readonly inputs: PhotoInputs | null;
    }
  | { readonly type: 'examining'; readonly id: PhotoId | null }
  /** The ways to cut are looked at side by side on this photo; null: no longer. */
  | { readonly type: 'comparing'; readonly id: PhotoId | null }
  /** Numbers of clusters are weighed against each other on this photo; null: no longer. */
  | { readonly type: 'weighingK'; readonly id: PhotoId | null }
  | {
      readonly type: 'swatchRenamed';
      readonly id: PhotoId;
      readonly swatch: number;
      readonly name: string;
    }
  | { readonly type: 'primaryCorrected'; readonly id: PhotoId; readonly family: Family }
  | { readonly type: 'tagAccepted'; readonly ids: readonly PhotoId[] }
  | { readonly type: 'correctionsCleared'; readonly id: PhotoId }
  /** What garment it is, by the editor; null: as it was found. */
  | { readonly type: 'categoryCorrected'; readonly id: PhotoId; readonly label: string | null }
  /** The classifier is tried again after it could not be had. */
  | { readonly type: 'classifierRetried' }
  /** Whether garments are told apart by their kind at all. */
  | { readonly type: 'categoriesWanted'; readonly isWanted: boolean }
  /** So many wrong tags in a hundred accepted can be lived with. */
  | { readonly type: 'errorsAllowed'; readonly errors: number }
  /** A classifier of the person's own tells photos from now on; null: none. */
  | { readonly type: 'labellerUsed'; readonly labeller: Labeller | null }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' };

/** What an engine answers; each carries the revision it was asked for. */
export type EngineAction =
  | {
      readonly type: 'opened';
      readonly id: PhotoId;
      readonly revision: number;
      readonly picture: Picture;
      readonly raster: Raster;
    }
  | {
      readonly type: 'cut';
      readonly id: PhotoId;
      readonly revision: number;
      readonly segmentation: Segmentation;
    }
  | {
      readonly type: 'described';
      readonly id: PhotoId;
      readonly revision: number;
      readonly finding: Finding;
      /** For the classifier. */
      readonly pictures: Pictures;
    }
  | {
      readonly type: 'examined';
      readonly id: PhotoId;
      readonly revision: number;
      readonly outcome: Outcome<Examined>;
    }
  /** The open photo was cut again from the pixels at hand: it is tagged, and its inside known but for the edge. */
  | {
      readonly type: 'recut';
      readonly id: PhotoId;
      readonly revision: number;
      readonly examined: Examined;
      readonly finding: Finding;
    }
  /** The edge of what was cut again, looked at closely. */
  | {
      readonly type: 'edged';
      readonly id: PhotoId;
      readonly revision: number;
      readonly alpha: Mask;
      readonly unclear: Mask;
      readonly cutout: Blob;
      /** For the classifier. */
      readonly pictures: Pictures;
    }
  /** What comes of a draft, by its number. */
  | {
      readonly type: 'draftExamined';
      readonly id: PhotoId;
      readonly revision: number;
      readonly number: number;
      readonly outcome: Outcome<Examined>;
    }
  /** What came of one way to cut, with the photo's inputs as they are otherwise. */
  | {
      readonly type: 'tried';
      readonly id: PhotoId;
      readonly revision: number;
      readonly method: Method;
      readonly outcome: Outcome<Tried>;
    }
  /** What speaks for which number of clusters. */
  | {
      readonly type: 'kWeighed';
      readonly id: PhotoId;
      readonly revision: number;
      readonly outcome: Outcome<ChoicesOfK>;
    }
  | {
      readonly type: 'failed';
      readonly id: PhotoId;
      readonly revision: number;
      readonly failure: Failure;
    }
  /** The worker died at this photo: begin it again. */
  | { readonly type: 'interrupted'; readonly id: PhotoId; readonly revision: number }
  /** What garments photos show: some at a time, each by the revision that it was asked for. */
  | {
      readonly type: 'classified';
      readonly answers: readonly Classified[];
      /** What ran it, and how long a photo took. */
      readonly runtime: Runtime;
    }
  | { readonly type: 'classifierFailed'; readonly failure: Failure }
  /** What the classifier of the person's own, by its id, told of a photo. */
  | {
      readonly type: 'ownLabelled';
      readonly labeller: number;
      readonly id: PhotoId;
      readonly outcome: Outcome<readonly number[]>;
    }
  | { readonly type: 'taxonomyLoaded'; readonly taxonomy: Taxonomy }
  | { readonly type: 'engineFailed'; readonly failure: Failure }
  | { readonly type: 'engineReady' }
  /** The garment parser is being fetched, ready, or cannot be had. */
  | { readonly type: 'parserChanged'; readonly parser: ParserState }
  /** A model cannot be had; the engines work without it. */
  | { readonly type: 'modelFailed'; readonly failure: Failure };

export type Action = EditorAction | EngineAction;
