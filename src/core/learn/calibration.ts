import type { LabelSet } from './prediction.ts';

/** What turns a net's numbers into chances that mean what they say: fitted to photos that the net was not trained on. */
export interface Calibration {
  /** The classes, in the order of the net's logits. */
  readonly labels: readonly string[];
  /** Logits are divided by it (Guo et al. 2017). */
  readonly temperature: number;
  /** Classes are in the set while those likelier than them sum to no more than `most`. */
  readonly set: { readonly most: number; readonly coverage: LabelSet['coverage'] };
  readonly known: KnownModel;
  /** The label's confidence: a logistic of log-odds of its score and of being known. */
  readonly confidence: { readonly bias: number; readonly score: number; readonly known: number };
}

/** A logistic model of whether a photo shows a known class, by the traits of `traitsOf`. */
export interface KnownModel {
  /** Mean and deviation of each trait where the model was fitted. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly bias: number;
  /** One a trait, in deviations. */
  readonly weights: readonly number[];
  /** With a smaller chance a photo is said to show nothing that the net knows. */
  readonly least: number;
}
