import type { LabelSet } from './prediction.ts';

/**
 * What turns a net's numbers into what is said of a photo: fitted to photos that the net was not trained on. Models of it are logistic, over the
 * traits of `traitsOf`.
 */
export interface Calibration {
  /** The classes, in the order of the net's logits. */
  readonly labels: readonly string[];
  /** Logits are divided by it (Guo et al. 2017). */
  readonly temperature: number;
  /** Classes are in the set while those likelier than them sum to no more than `most`. */
  readonly set: { readonly most: number; readonly coverage: LabelSet['coverage'] };
  readonly scale: TraitScale;
  readonly known: KnownModel;
  /** The label's confidence: a logistic of log-odds of its score and of being known. */
  readonly confidence: { readonly bias: number; readonly score: number; readonly known: number };
  readonly attributes: readonly AttributeModel[];
}

/** Mean and deviation of each trait where the models were fitted. */
export interface TraitScale {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** Whether a photo shows a known class. */
export interface KnownModel {
  readonly bias: number;
  /** One a trait, in deviations. */
  readonly weights: readonly number[];
  /** With a smaller chance a photo is said to show nothing that the net knows. */
  readonly least: number;
}

/** Which of some values a garment has in one respect. */
export interface AttributeModel {
  readonly name: string;
  readonly values: readonly string[];
  /** The classes of which it is told. */
  readonly of: readonly string[];
  /** One a value. */
  readonly biases: readonly number[];
  /** By value, then by trait, in deviations. */
  readonly weights: readonly (readonly number[])[];
}
