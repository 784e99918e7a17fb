import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { type Answer, acceptancesOf, keptOf } from './acceptances.ts';
import { measure, reliabilityOf } from './measure.ts';

const random = seededRandom(3);

/** Answers whose confidence is true. */
const answers = Array.from({ length: 3000 }, (_, n): Answer => {
  const confidence = 1 - random() ** 2 * 0.7;
  return { confidence, right: random() < confidence, fold: n % 5 };
});

describe('the lines of acceptance', () => {
  const table = acceptancesOf(answers);

  test('let no more wrong ones through than were asked for', () => {
    table.forEach(([from], n) => {
      const accepted = answers.filter(({ confidence }) => from !== null && confidence >= from);
      const wrong = accepted.filter(({ right }) => !right).length;
      expect(wrong).toBeLessThanOrEqual(((n + 1) / 100) * accepted.length);
    });
  });

  test('fall, and let more through, the more is allowed', () => {
    for (let n = 1; n < table.length; n++) {
      expect(table[n]![0] ?? 1).toBeLessThanOrEqual(table[n - 1]![0] ?? 1);
      expect(table[n]![1]).toBeGreaterThanOrEqual(table[n - 1]![1]);
    }
  });

  test('promise nothing that so few photos cannot show', () => {
    expect(acceptancesOf(answers.slice(0, 100))[0]).toEqual([null, 0]);
    expect(acceptancesOf(answers.map((one) => ({ ...one, right: false })))[19]).toEqual([null, 0]);
  });

  test('hold on photos that they were not drawn by', () => {
    for (const { errors, wrong } of keptOf(answers).slice(4))
      expect(Math.abs(wrong - errors / 100)).toBeLessThan(0.025);
  });
});

test('true confidences have a small calibration error, false ones a large one', () => {
  const doubled = answers.map((one) => ({ ...one, confidence: one.confidence ** 3 }));
  expect(measure(answers)['calibration error (15 bins)']).toBeLessThan(0.04);
  expect(measure(doubled)['calibration error (15 bins)']).toBeGreaterThan(0.1);
});

test('every answer is in one bin, the bins are in order', () => {
  const bins = reliabilityOf(answers, 7);
  expect(bins.reduce((sum, [, , count]) => sum + count, 0)).toBe(answers.length);
  expect(bins.map(([confidence]) => confidence)).toEqual(
    bins.map(([confidence]) => confidence).sort((a, b) => a - b),
  );
});
