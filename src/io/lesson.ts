import type { TaughtHead } from '../core/learn/headTraining.ts';

/** A photo that a class is taught by. */
export interface LessonPhoto {
  readonly name: string;
  /** A small picture of it: the file itself is not kept. */
  readonly picture: Blob;
  /** [views, width]: what the net sees in it. */
  readonly features: Float32Array<ArrayBuffer>;
}

export interface LessonClass {
  readonly label: string;
  readonly photos: readonly LessonPhoto[];
}

/** What somebody taught, as far as they came: kept in the browser. */
export interface Lesson {
  readonly id: string;
  readonly name: string;
  /** When it was kept, ISO 8601. */
  readonly date: string;
  /** Which net the features are of; those of another say nothing. */
  readonly net: string;
  readonly classes: readonly LessonClass[];
  /** Null where nothing was trained since the photos were changed. */
  readonly taught: TaughtHead | null;
}
