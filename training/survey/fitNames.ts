import { softmax } from '../../src/core/linear.ts';
import { saidTraits } from '../../src/core/names/saidModel.ts';
import { descend } from '../names/descend.ts';
import { addToRow, pull, rowOf, timesRow } from '../names/matrix.ts';
import type { Answers, FamilyAnswers } from './counts.ts';

const ROUNDS = 150;
/** Pull of the weights to 0, for each answer. */
const PULL = 1e-5;

const columns = saidTraits([0, 0, 0]).length;

/** Fits what a family's names are said of, by the likelihood of what people said: a row of weights a name. */
export function fitNames(
  { names, answers }: FamilyAnswers,
  rounds = ROUNDS,
): Record<string, number[]> {
  const rows = { from: 0, columns };
  const start = new Float64Array(names.length * columns);
  const at = descend((here, slope) => namesLoss(answers, here, slope), start, rounds);
  return Object.fromEntries(names.map((name, row) => [name, rowOf(at, rows, row)]));
}

/** Mean surprise at what was said, with the pull, and its slope. */
export function namesLoss(
  answers: readonly Answers[],
  at: Float64Array,
  gradient: Float64Array,
): number {
  const rows = { from: 0, columns };
  const everything = answers.reduce((sum, { all }) => sum + all, 0);
  let value = pull(at, gradient, [0, at.length], PULL);
  for (const { traits, counts, all } of answers) {
    const chances = softmax(counts.map((_, row) => timesRow(at, rows, row, traits)));
    counts.forEach((count, row) => {
      value -= (count * Math.log(chances[row]!)) / everything;
      addToRow(gradient, rows, row, traits, (all * chances[row]! - count) / everything);
    });
  }
  return value;
}
