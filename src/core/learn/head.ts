import { softmax } from '../linear.ts';

/**
 * What a person taught: the last layer of a classifier, over the features of a net that stays as it is. Class k of a photo
 * with features x gets the score x . kernel[., k] + bias[k]; the softmax of the scores are the chances.
 */
export interface Head {
  /** The classes, at least two. */
  readonly labels: readonly string[];
  /** [features, classes], row by row. */
  readonly kernel: Float32Array<ArrayBuffer>;
  /** One number a class. */
  readonly bias: Float32Array<ArrayBuffer>;
}

/** The chances of the classes, which sum to 1, for one photo's features. */
export function judge({ labels, kernel, bias }: Head, features: Float32Array): Float32Array {
  const classes = labels.length;
  const scores = Array.from(bias);
  for (let i = 0; i < features.length; i++)
    for (let k = 0; k < classes; k++) scores[k]! += features[i]! * kernel[i * classes + k]!;
  return Float32Array.from(softmax(scores));
}

/** The place of the likeliest class; of equals the first. */
export function likeliestOf(chances: ArrayLike<number>): number {
  let best = 0;
  for (let k = 1; k < chances.length; k++) if (chances[k]! > chances[best]!) best = k;
  return best;
}
