import { seededRandom } from '../../src/core/random.ts';
import { calibrationError } from '../calibrationError.ts';
import type { Answer } from './acceptances.ts';

/** What confidences are worth. At least one answer right and one wrong. */
export function measure(answers: readonly Answer[]) {
  const sorted = [...answers].sort((a, b) => b.confidence - a.confidence);
  return {
    right: meanOf(answers, ({ right }) => right),
    'mean confidence': meanOf(answers, ({ confidence }) => confidence),
    'calibration error (15 bins)': calibrationError(answers),
    'the same, were every chance exactly right': calibrationErrorByChance(answers),
    'log-loss': meanOf(answers, surpriseOf),
    'Brier score': meanOf(answers, ({ confidence, right }) => (confidence - Number(right)) ** 2),
    'right ones rank before wrong ones (AUROC)': orderOf(sorted),
    'right among the surer half': meanOf(sorted.slice(0, sorted.length >> 1), ({ right }) => right),
  };
}

const DRAWS = 200;

/** What calibration error so many answers have by chance alone, where each is right as often as it says: the mean of many draws. */
function calibrationErrorByChance(answers: readonly Answer[]): number {
  const random = seededRandom(1);
  const draws = Array.from({ length: DRAWS }, () =>
    answers.map((answer) => ({ ...answer, right: random() < answer.confidence })),
  );
  return meanOf(draws, (drawn) => calibrationError(drawn));
}

function surpriseOf({ confidence, right }: Answer): number {
  const chance = Math.min(1 - 1e-6, Math.max(1e-6, confidence));
  return -Math.log(right ? chance : 1 - chance);
}

/** The part of pairs of a right and a wrong answer of which the right one comes first. */
function orderOf(sorted: readonly Answer[]): number {
  let ordered = 0;
  let rightBefore = 0;
  for (const { right } of sorted) {
    if (right) rightBefore++;
    else ordered += rightBefore;
  }
  return ordered / (rightBefore * (sorted.length - rightBefore));
}

export const meanOf = <Item>(
  items: readonly Item[],
  value: (item: Item) => number | boolean,
): number => items.reduce((sum, item) => sum + Number(value(item)), 0) / items.length;

/** Answers of like confidence, as many in each bin: its mean, the part right, how many; the least sure first. */
export function reliabilityOf(
  answers: readonly Answer[],
  bins: number,
): [confidence: number, right: number, answers: number][] {
  const sorted = [...answers].sort((a, b) => a.confidence - b.confidence);
  return Array.from({ length: bins }, (_, bin) => {
    const mine = sorted.slice(
      Math.round((bin * sorted.length) / bins),
      Math.round(((bin + 1) * sorted.length) / bins),
    );
    const confidence = meanOf(mine, (answer) => answer.confidence);
    const right = meanOf(mine, (answer) => answer.right);
    return [Number(confidence.toFixed(3)), Number(right.toFixed(3)), mine.length];
  });
}
