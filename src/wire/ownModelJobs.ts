import type { BroughtModel, ModelAtHand } from '../core/learn/ownModel.ts';
import type { HoldJobs } from './holdJobs.ts';

/** A picture as a model of the person's own was shown it, and what that said. */
export interface ToldByModel {
  /** A small picture of it, for people. */
  readonly thumbnail: Blob;
  /** The chances of the labels, in their order. */
  readonly chances: Float32Array<ArrayBuffer>;
}

/** What the worker of a model of the person's own can be asked. It holds one model: whoever waits too long for it ends it. */
export interface OwnModelJobs extends HoldJobs {
  /** Reads, opens and tries a model. Fails as `bad-model`. */
  open: { input: BroughtModel; report: never; output: ModelAtHand };
  /** What the model says of a photo. Fails as `unreadable-image` or `bad-model`. */
  tell: { input: { source: Blob }; report: never; output: ToldByModel };
}
