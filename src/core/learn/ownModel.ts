import { type BadModelReason, type Failure, fail, type Outcome } from '../failure.ts';

/** A file that somebody brought. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The same as text, where its name says that it is one (`.json`, `.txt`); else empty. */
  readonly text: string;
}

/** What kinds of models can be opened. */
export type ModelKind = 'layers' | 'graph' | 'onnx';

/** What a model expects the values of a picture to be. `imagenet`: less the mean, by the deviation of ImageNet's photos, each channel. */
export const pictureValues = ['0..1', '-1..1', '0..255', 'imagenet'] as const;

export type PictureValues = (typeof pictureValues)[number];

/** The files of a model, read as far as that needs no runtime. */
export type ModelSource =
  | {
      readonly kind: 'layers' | 'graph';
      readonly topology: object;
      readonly specs: readonly WeightSpec[];
      readonly weights: Uint8Array<ArrayBuffer>;
      readonly signature: object | null;
    }
  | { readonly kind: 'onnx'; readonly bytes: Uint8Array<ArrayBuffer> };

/** One tensor of weights, as TensorFlow.js lists it. */
export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly quantization?: { readonly dtype: string };
}

/** What was found in the files: the model, and what they say of its labels and pictures. */
export interface ReadModel {
  readonly source: ModelSource;
  /** Null where no file has any. */
  readonly labels: readonly string[] | null;
  readonly values: PictureValues | null;
}

/** What is known of a model once it runs. */
export interface OpenedModel {
  readonly kind: ModelKind;
  readonly labels: readonly string[];
  readonly height: number;
  readonly width: number;
  readonly channels: 1 | 3;
  /** What runs it. */
  readonly engine: string;
}

/** Models are held to this, all files together. */
export const mostModelBytes = 2 ** 28;

export const badModel = (reason: BadModelReason, message: string): Failure => ({
  kind: 'bad-model',
  reason,
  message,
});

export const refuse = (reason: BadModelReason, message: string): Outcome<never> =>
  fail(badModel(reason, message));

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
