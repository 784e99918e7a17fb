import { expect, test } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { families } from '../../src/core/tags/family.ts';
import type { Judged } from './judged.ts';
import { leastChance, setsHeldOut } from './sets.ts';

const random = seededRandom(9);

/** Photos that are named as the chances say. */
const photos = Array.from({ length: 3000 }, (_, n): Judged => {
  const powers = families.map(() => random() ** 8);
  const sum = powers.reduce((all, power) => all + power, 0);
  const lead = powers.map((power) => power / sum);
  const drawn = random();
  const below = lead.map((_, f) => lead.slice(0, f + 1).reduce((all, chance) => all + chance, 0));
  const f = below.findIndex((upTo) => drawn < upTo);
  const named = [families[Math.max(0, f)]!];
  const listed = families.map(() => 0.5);
  return { judgement: { lead, listed }, swatches: [], certainty: 1, named, fold: n % 5 };
});

test.each([0.8, 0.9, 0.95])('sets hold a right family as often as they say: %s', (coverage) => {
  const sets = setsHeldOut(photos, coverage);
  const held = sets.filter(({ holds }) => holds).length / sets.length;
  expect(Math.abs(held - coverage)).toBeLessThan(0.02);
});

test('more coverage asks for larger sets', () => {
  expect(leastChance(photos, 0.95)).toBeLessThan(leastChance(photos, 0.8));
});
