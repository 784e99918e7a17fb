import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { chanceOf } from '../../src/core/tags/confidence.ts';
import { fitChances, lossOf, type Trial } from './fit.ts';

const random = seededRandom(7);

/** Answers that are right as often as a known logistic says, times the trust. */
const trials = Array.from({ length: 6000 }, (_, n): Trial => {
  const trait = 6 * random() - 3;
  const trust = n % 3 === 0 ? 0.6 : 1;
  const right = random() < trust * chanceOf(0.5 + 1.5 * trait);
  return { traits: [trait], trust, right, weight: 1, fold: n % 5 };
});

test('finds the numbers that the answers were made by', () => {
  const [bias, weight] = fitChances(trials);
  expect(Math.abs(bias! - 0.5)).toBeLessThan(0.15);
  expect(Math.abs(weight! - 1.5)).toBeLessThan(0.15);
});

test('its slope is that of the loss', () => {
  const at = new Float64Array([0.2, 0.7]);
  const slope = new Float64Array(2);
  const few = trials.slice(0, 50).map((trial, n) => ({ ...trial, weight: 1 + (n % 2) }));
  lossOf(few, at, slope);
  slope.forEach((value, i) => {
    const [less, more] = [-1e-5, 1e-5].map((step) =>
      lossOf(
        few,
        at.map((x, n) => (n === i ? x + step : x)),
      ),
    );
    expect(value).toBeCloseTo((more! - less!) / 2e-5, 5);
  });
});

test('a trial that counts twice is as two', () => {
  const [first, ...others] = trials.slice(0, 300);
  const twice = fitChances([first!, first!, ...others]);
  const weighed = fitChances([{ ...first!, weight: 2 }, ...others]);
  weighed.forEach((value, i) => {
    expect(value).toBeCloseTo(twice[i]!, 6);
  });
});
