import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import {
  certaintyBy,
  type Trait,
  traits,
} from '../../src/core/segment/certainty/certaintyModel.ts';
import { fitCertainty, heldOut, type Lesson } from './fit.ts';
import { rankCorrelation } from './rank.ts';

/** Masks whose overlap grows with two signs, falls with a third and knows nothing of the rest. */
function lessons(count: number): Lesson[] {
  const random = seededRandom(3);
  return Array.from({ length: count }, () => {
    const values = Object.fromEntries(traits.map((trait) => [trait, random()]));
    const signs = values as Record<Trait, number>;
    const logit = 3 * signs.clarity + 2 * signs.agreement - 3 * signs.apart - 1;
    return { traits: signs, overlap: 1 / (1 + Math.exp(-logit)) };
  });
}

test('the certainty is the overlap to expect, on the whole and one by one', () => {
  const all = lessons(300);
  const model = fitCertainty(all);
  const certainties = all.map((lesson) => certaintyBy(model, lesson.traits));
  const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / 300;
  const overlaps = all.map(({ overlap }) => overlap);
  expect(meanOf(certainties)).toBeCloseTo(meanOf(overlaps), 3);
  expect(rankCorrelation(heldOut(all, traits, 5), overlaps)).toBeGreaterThan(0.7);
});

test('no sign of a good mask speaks against one, and what does not count is silent', () => {
  const all = lessons(300);
  const { weights } = fitCertainty(all);
  for (const trait of traits)
    if (trait !== 'height') expect(weights[trait]).toBeGreaterThanOrEqual(0);
  expect(weights.apart).toBe(0);
  expect(weights.clarity).toBeGreaterThan(weights.middle);
  expect(fitCertainty(all, ['agreement']).weights.clarity).toBe(0);
});

test('same lessons, same numbers', () => {
  expect(fitCertainty(lessons(50))).toEqual(fitCertainty(lessons(50)));
});

test('rank correlation', () => {
  expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(rankCorrelation([1, 2, 3, 4], [9, 5, 3, 1])).toBe(-1);
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 2, 3])).toBe(1);
  // By the formula 1 - 6 sum d^2 / (n (n^2 - 1)).
  expect(rankCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
});
