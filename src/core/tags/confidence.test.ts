import { expect, test } from 'vitest';
import { chanceOf, logit, mainSurely, swatchSurely, trustIn } from './confidence.ts';
import { families } from './family.ts';
import { familySet } from './familySet.ts';

const shares = Array.from({ length: 21 }, (_, n) => n / 20);

test('log-odds and chance are each other’s way back, and finite at the ends', () => {
  for (const share of shares.slice(1, -1)) expect(chanceOf(logit(share))).toBeCloseTo(share, 10);
  expect(logit(0)).toBeGreaterThan(-10);
  expect(logit(1)).toBeLessThan(10);
});

test('confidences are chances that rise with what speaks for them', () => {
  const rises = (of: (share: number) => number) => {
    const values = shares.map(of);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  };
  rises((share) => mainSurely(share));
  rises((share) => trustIn(share));
  rises((share) => swatchSurely(share, 0.7));
  rises((share) => swatchSurely(0.7, share));
});

test('a mask that is worth nothing leaves nothing, a sure one all', () => {
  expect(trustIn(0)).toBe(0);
  expect(trustIn(1)).toBe(1);
});

test('a set begins with the primary, holds what is likely enough and nothing twice', () => {
  const lead = families.map((_, f) =>
    f === 2 ? 0.5 : f === 5 ? 0.3 : 0.2 / (families.length - 2),
  );
  const set = { least: 0.25, coverage: 0.9 };
  expect(familySet(lead, families[2], set)).toEqual({
    families: [families[2], families[5]],
    coverage: 0.9,
  });
  expect(familySet(lead, families[7], set).families).toEqual([
    families[7],
    families[2],
    families[5],
  ]);
  expect(familySet(lead, families[2], { ...set, least: 0.6 }).families).toEqual([families[2]]);
});
