import type { ModelFile, OpenedModel, PictureValues } from '../core/learn/ownModel.ts';

/** A picture as a model of the person's own was shown it, and what that said. */
export interface ToldByModel {
  /** A small picture of it, for people. */
  readonly thumbnail: Blob;
  /** The chances of the labels, in their order. */
  readonly chances: Float32Array<ArrayBuffer>;
}

/** What is brought: the model's files, and what the person says of it. */
export interface BroughtModel {
  readonly files: readonly Omit<ModelFile, 'text'>[];
  /** One label a line, or JSON; null: as the files say, or else numbered. */
  readonly labels: string | null;
  /** Null: as the files say, or else 0 to 1. */
  readonly values: PictureValues | null;
}

/** A model that was opened, with what pictures are to it. */
export interface ModelAtHand extends OpenedModel {
  readonly values: PictureValues;
}

/** What the worker of a model of the person's own can be asked. It holds one model: whoever waits too long for it ends it. */
export interface OwnModelJobs {
  /** Reads, opens and tries a model. Fails as `bad-model`. */
  open: { input: BroughtModel; report: never; output: ModelAtHand };
  /** What the model says of a photo. Fails as `unreadable-image` or `bad-model`. */
  tell: { input: { source: Blob }; report: never; output: ToldByModel };
}
