import {
  type CertaintyModel,
  certaintyBy,
  type Trait,
  traits,
} from '../../src/core/segment/certainty/certaintyModel.ts';

/** The traits of a mask and what it was worth: its intersection over union with the truth. */
export interface Lesson {
  readonly traits: Record<Trait, number>;
  readonly overlap: number;
}

const ROUNDS = 4000;
const RATE = 0.5;
/** Pulls the weights of standardised traits to 0: the fewer the lessons, the more. */
const RIDGE = 3;
/** What speaks for a mask anywhere; only how tall it is may speak against it. */
const isFree = (trait: Trait): boolean => trait === 'height';

/**
 * Logistic regression of the overlap (cross-entropy with shares, so that the certainty is the overlap to be expected), no weight
 * of a trait but the height's below 0, and 0 for what does not count: by projected gradient descent on standardised traits. Same lessons, same numbers. At least one lesson.
 */
export function fitCertainty(
  lessons: readonly Lesson[],
  counting: readonly Trait[] = traits,
): CertaintyModel {
  const scales = traits.map((trait) =>
    counting.includes(trait) ? scaleOf(lessons.map((lesson) => lesson.traits[trait])) : silent,
  );
  const rows = lessons.map((lesson) =>
    traits.map((trait, n) => (lesson.traits[trait] - scales[n]!.mean) / scales[n]!.spread),
  );
  const weights = new Float64Array(traits.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(traits.length);
    let up = 0;
    rows.forEach((row, i) => {
      const logit = row.reduce((sum, value, n) => sum + value * weights[n]!, bias);
      const error = lessons[i]!.overlap - 1 / (1 + Math.exp(-logit));
      up += error;
      for (let n = 0; n < row.length; n++) slope[n]! += error * row[n]!;
    });
    bias += (RATE * up) / rows.length;
    traits.forEach((trait, n) => {
      const moved = weights[n]! + (RATE * (slope[n]! - RIDGE * weights[n]!)) / rows.length;
      weights[n] = isFree(trait) ? moved : Math.max(0, moved);
    });
  }
  return unscaled(bias, weights, scales);
}

interface Scale {
  readonly mean: number;
  readonly spread: number;
}

/** A trait that does not count: its weight is 0. */
const silent: Scale = { mean: 0, spread: Number.POSITIVE_INFINITY };

function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return variance > 1e-9 ? { mean, spread: Math.sqrt(variance) } : silent;
}

function unscaled(bias: number, scaled: Float64Array, scales: readonly Scale[]): CertaintyModel {
  const weights = {} as Record<Trait, number>;
  let rest = bias;
  traits.forEach((trait, n) => {
    weights[trait] = scaled[n]! / scales[n]!.spread;
    rest -= weights[trait] * scales[n]!.mean;
  });
  return { bias: rest, weights };
}

/** What a model says of each lesson when it was fitted to those of the other folds; lesson n is in fold n mod `folds`. */
export function heldOut(
  lessons: readonly Lesson[],
  counting: readonly Trait[],
  folds: number,
): number[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    fitCertainty(
      lessons.filter((_lesson, n) => n % folds !== fold),
      counting,
    ),
  );
  return lessons.map((lesson, n) => certaintyBy(models[n % folds]!, lesson.traits));
}
