import type { Failure } from '../core/failure.ts';
import type { Pictures } from '../core/learn/pictures.ts';
import type { Prediction } from '../core/learn/prediction.ts';
import type { LightReading } from '../core/light/light.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Raster, Rectangle, Size } from '../core/raster.ts';
import type { Segmentation } from '../core/segment/segmentation.ts';
import type { Corrections } from '../core/tags/correctTag.ts';
import type { Tag } from '../core/tags/tag.ts';

/**
 * Identifies a photo for as long as the page is open: a whole number in digits. Browsers keep records with such keys as lists,
 * of which ten thousand are copied in microseconds, where other keys take milliseconds: every action copies one.
 */
export type PhotoId = string;

/** What is known of a picture once it was decoded. */
export interface Picture {
  /** Its own size, turned upright. */
  readonly original: Size;
  /** The size that it is worked on at. */
  readonly working: Size;
  /** A small picture of it. */
  readonly thumbnail: Blob;
}

/** How the garment was cut out, without the pixels. */
export interface Cut {
  /** What was said of the mask when it was cut: by now something else may be. */
  readonly inputs: PhotoInputs;
  readonly rectangle: Rectangle;
  readonly coverage: number;
  readonly certainty: number;
  /** Why, in words. */
  readonly reasons: readonly string[];
}

/** What was found in a photo. */
export interface Finding {
  readonly cut: Cut;
  /** A small PNG of the garment alone; null until the edge of what was cut again was looked at. */
  readonly cutout: Blob | null;
  /** The light that its colours were corrected by, or why they were not; null where nobody asked for it. */
  readonly light: LightReading | null;
  /** Without the editor's corrections; `tagShown` applies them. */
  readonly tag: Tag;
}

interface Base {
  readonly id: PhotoId;
  /** The file's name. */
  readonly name: string;
  /** The file itself; read again whenever its pixels are needed, so that they need not be kept. */
  readonly source: Blob;
  /** Goes up with every change of `inputs`; an answer that was asked for an older one is dropped. */
  readonly revision: number;
  readonly inputs: PhotoInputs;
  /** What the editor said of the tag. Kept whatever is computed again. */
  readonly corrections: Corrections;
  /** How often the photo was begun again because its worker died. */
  readonly interruptions: number;
  readonly picture: Picture | null;
  /** The latest finding. Until the stage is `tagged` again it may be of an older revision: what is shown stays until it is replaced. */
  readonly finding: Finding | null;
  /** What the classifier is to be shown; null before there are any, and once it has answered. */
  readonly pictures: Pictures | null;
  /** What garment it is, as it was found last: until `pictures` were answered that may be of an older revision. */
  readonly prediction: Prediction | null;
}

export interface QueuedPhoto extends Base {
  readonly stage: 'queued';
}

export interface OpenedPhoto extends Base {
  readonly stage: 'opened';
  readonly picture: Picture;
  readonly raster: Raster;
}

export interface CutPhoto extends Base {
  readonly stage: 'cut';
  readonly picture: Picture;
  readonly raster: Raster;
  readonly segmentation: Segmentation;
}

export interface TaggedPhoto extends Base {
  readonly stage: 'tagged';
  readonly picture: Picture;
  readonly finding: Finding;
}

export interface FailedPhoto extends Base {
  readonly stage: 'failed';
  readonly failure: Failure;
}

/** One picture; its stage says how far it is, and so which fields exist. */
export type Photo = QueuedPhoto | OpenedPhoto | CutPhoto | TaggedPhoto | FailedPhoto;

/** Back to the start of the line, with everything that a person said and saw. */
export function queuedAgain(photo: Photo, changes: Partial<Base> = {}): QueuedPhoto {
  const { id, name, source, revision, inputs, corrections, interruptions } = photo;
  const { picture, finding, prediction } = photo;
  const said = { id, name, source, revision, inputs, corrections, interruptions };
  return { ...said, picture, finding, prediction, pictures: null, ...changes, stage: 'queued' };
}

/** Whether nothing more will happen to the photo by itself. */
export const isSettled = (photo: Photo): boolean =>
  photo.stage === 'tagged' || photo.stage === 'failed';
