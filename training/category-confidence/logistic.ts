import type { TraitScale } from '../../src/core/learn/calibration.ts';
import { startFit } from '../../src/core/learn/headFit.ts';

/** What a logistic model learns from. */
export interface Example {
  readonly traits: readonly number[];
  /** The class, from 0. */
  readonly target: number;
  /** How much it counts. */
  readonly weight: number;
}

/** Log-odds of each class: a bias, and a weight a trait. */
export interface Logistic {
  readonly biases: readonly number[];
  /** By class, then by trait. */
  readonly weights: readonly (readonly number[])[];
}

/** So many steps lead to where hardly anything changes. */
const STEPS = 200;

/**
 * Multinomial logistic regression on traits that are standardised; `restraint` pulls the weights to 0. Same examples, same numbers.
 * At least one example of each class.
 */
export function fitOn(examples: readonly Example[], classes: number, restraint: number): Logistic {
  const width = examples[0]!.traits.length;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const fit = startFit({
    rows: Float32Array.from(examples.flatMap(({ traits }) => traits)),
    width,
    classes,
    targets: Uint16Array.from(examples, ({ target }) => target),
    weights: Float64Array.from(examples, ({ weight }) => weight / total),
    restraint,
  });
  for (let step = 0; step < STEPS; step++) fit.step();
  const at = (row: number, k: number) => rounded(fit.weights[row * classes + k]!);
  const each = Array.from({ length: classes }, (_, k) => k);
  return {
    biases: each.map((k) => at(width, k)),
    weights: each.map((k) => Array.from({ length: width }, (_, trait) => at(trait, k))),
  };
}

/** Mean and deviation of each trait. A trait that never varies gets a deviation of 1. */
export function scaleOf(rows: readonly (readonly number[])[]): TraitScale {
  const columns = rows[0]!.map((_, n) => rows.map((row) => row[n]!));
  const means = columns.map((values) => rounded(meanOf(values)));
  const deviations = columns.map((values, n) => {
    const deviation = Math.sqrt(meanOf(values.map((value) => (value - means[n]!) ** 2)));
    return deviation < 1e-6 ? 1 : rounded(deviation);
  });
  return { means, deviations };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Five digits. */
export const rounded = (value: number): number => Number(value.toPrecision(5)) + 0;
