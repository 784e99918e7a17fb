import type { HeadExamples } from '../core/learn/headExamples.ts';
import type { HeadRound, HeadSettings, TaughtHead } from '../core/learn/headTraining.ts';
import type { HoldJobs } from './holdJobs.ts';

/** A photo as the net of a lesson is shown it. */
export interface Shown {
  /** A small picture of it, for people. */
  readonly thumbnail: Blob;
  /** [views, side, side, 3], 0 to 1; the first view is the photo as it is. */
  readonly pictures: Float32Array<ArrayBuffer>;
}

/** What the teach worker can be asked. */
export interface TeachJobs extends HoldJobs {
  /** Opens a photo and shows it as it is, or in all views that are learned from. Fails as `unreadable-image`. */
  show: {
    input: { source: Blob; side: number; inAllViews: boolean };
    report: never;
    output: Shown;
  };
  /** Teaches a head. Every class needs `fewestPhotos`. Reports every round. */
  train: {
    input: { examples: HeadExamples; settings: HeadSettings };
    report: HeadRound;
    output: TaughtHead;
  };
}
