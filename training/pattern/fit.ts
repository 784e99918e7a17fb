import { type Pattern, patterns } from '../../src/core/pattern/pattern.ts';
import { type PatternModel, standardised } from '../../src/core/pattern/patternModel.ts';
import type { Traits } from '../../src/core/pattern/traits.ts';
import { descend } from '../names/descend.ts';
import { addToRow, pull, type Rows, rounded, rowOf, timesRow } from '../names/matrix.ts';
import type { Origin } from './seen.ts';

/** What a garment teaches. */
export interface Lesson {
  readonly origin: Origin;
  readonly traits: Traits;
  readonly pattern: Pattern;
}

/** What a painted garment counts beside a photographed one. */
const paintedCounts = 0.5;

/** Pulls the weights of standardised traits to 0. */
const RIDGE = 3;
const ROUNDS = 80;

/** Multinomial logistic regression with a ridge, in three decimals. Same lessons, same numbers. At least one lesson. */
export function fitPattern(lessons: readonly Lesson[]): PatternModel {
  const scale = scaleOf(lessons);
  const rows = lessons.map(({ traits }) => standardised(traits, scale));
  const truths = lessons.map(({ pattern }) => patterns.indexOf(pattern));
  const counts = lessons.map(({ origin }) => (origin === 'painted' ? paintedCounts : 1));
  const shape: Rows = { from: 0, columns: scale.traits.length + 1 };
  const start = new Float64Array(patterns.length * shape.columns);
  const slope = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    rows.forEach((row, i) => {
      const powers = patterns.map((_, k) => Math.exp(timesRow(at, shape, k, row)));
      const total = powers.reduce((sum, power) => sum + power, 0);
      loss -= counts[i]! * Math.log(powers[truths[i]!]! / total);
      powers.forEach((power, k) => {
        const error = power / total - (k === truths[i] ? 1 : 0);
        addToRow(gradient, shape, k, row, counts[i]! * error);
      });
    });
    return loss + pullAll(at, gradient, shape);
  };
  const found = descend(slope, start, ROUNDS);
  const weights = patterns.map((pattern, k) => [pattern, rowOf(found, shape, k)]);
  return { ...scale, weights: Object.fromEntries(weights) as PatternModel['weights'] };
}

/** Pulls all but the biases. */
function pullAll(at: Float64Array, gradient: Float64Array, { columns }: Rows): number {
  return patterns.reduce((sum, _, k) => {
    const range = [k * columns + 1, (k + 1) * columns] as const;
    return sum + pull(at, gradient, range, RIDGE);
  }, 0);
}

function scaleOf(lessons: readonly Lesson[]): Omit<PatternModel, 'weights'> {
  const traits = Object.keys(lessons[0]!.traits) as (keyof Traits)[];
  const columns = traits.map((name) => lessons.map((lesson) => lesson.traits[name]));
  const means = columns.map((values) => rounded(meanOf(values)));
  const deviations = columns.map((values, n) => {
    const variance = meanOf(values.map((value) => (value - means[n]!) ** 2));
    return Math.max(0.001, rounded(Math.sqrt(variance)));
  });
  return { traits, means, deviations };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
