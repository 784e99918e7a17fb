import { expect, test } from 'vitest';
import { dot, softmax } from '../../src/core/linear.ts';
import { saidTraits } from '../../src/core/names/saidModel.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { seededRandom } from '../../src/core/random.ts';
import type { Answers } from './counts.ts';
import { fitNames, namesLoss } from './fitNames.ts';

/** Blues of which the dark are mostly called navy, and the rest blue. */
const answers = Array.from({ length: 60 }, (_, i): Answers => {
  const lab: Triple = [(5 * i) % 100, 10 * (i % 3), -20 - (i % 5) * 8];
  const counts = lab[0] < 40 ? [8, 2] : [1, 9];
  return { lab, traits: saidTraits(lab), counts, all: 10 };
});

test('the slope is what the loss does', () => {
  const random = seededRandom(2);
  const at = Float64Array.from({ length: 20 }, () => random() - 0.5);
  const slope = new Float64Array(20);
  namesLoss(answers, at, slope);
  for (let i = 0; i < 20; i++) {
    const moved = (by: number) =>
      namesLoss(
        answers,
        at.map((x, j) => (j === i ? x + by : x)),
        new Float64Array(20),
      );
    expect((moved(1e-5) - moved(-1e-5)) / 2e-5).toBeCloseTo(slope[i]!, 6);
  }
});

test('what people said is told again', () => {
  const weights = Object.values(fitNames({ family: 'Blue', names: ['navy', 'blue'], answers }));
  const navyAt = (lab: Triple) => softmax(weights.map((row) => dot(row, saidTraits(lab))))[0]!;
  expect(navyAt([15, 10, -30])).toBeGreaterThan(0.7);
  expect(navyAt([80, 10, -30])).toBeLessThan(0.2);
});
