import { startFit } from '../../src/core/learn/headFit.ts';
import { standardised } from '../../src/core/learn/known.ts';

/** What a logistic model learns from. */
export interface Example {
  readonly traits: readonly number[];
  /** The class, from 0. */
  readonly target: number;
  /** How much it counts. */
  readonly weight: number;
}

/** Log-odds of each class: a bias, and a weight a standardised trait. */
export interface Logistic {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly biases: readonly number[];
  /** By class, then by trait. */
  readonly weights: readonly (readonly number[])[];
}

/** So many steps lead to where nothing changes in the third decimal. */
const STEPS = 400;

/**
 * Multinomial logistic regression on standardised traits; `restraint` pulls the weights to 0. Same examples, same numbers.
 * At least one example of each class.
 */
export function fitLogistic(
  examples: readonly Example[],
  classes: number,
  restraint: number,
): Logistic {
  const scale = scaleOf(examples);
  const width = scale.means.length;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const fit = startFit({
    rows: Float32Array.from(examples.flatMap(({ traits }) => standardised(traits, scale))),
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
    ...scale,
    biases: each.map((k) => at(width, k)),
    weights: each.map((k) => scale.means.map((_, trait) => at(trait, k))),
  };
}

type Scale = Pick<Logistic, 'means' | 'deviations'>;

/** Mean and deviation of each trait. A trait that never varies gets a deviation of 1. */
function scaleOf(examples: readonly Example[]): Scale {
  const columns = examples[0]!.traits.map((_, n) => examples.map(({ traits }) => traits[n]!));
  const means = columns.map((values) => rounded(meanOf(values)));
  const deviations = columns.map((values, n) => {
    const deviation = Math.sqrt(meanOf(values.map((value) => (value - means[n]!) ** 2)));
    return deviation < 1e-4 ? 1 : Math.max(1e-4, rounded(deviation));
  });
  return { means, deviations };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Four decimals. */
export const rounded = (value: number): number => Number(value.toFixed(4)) + 0;
