import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lab65Of } from '../colour/lab65.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';
import { coloursOf } from './coloursOf.ts';
import { judge, namesOf } from './judge.ts';
import { ranked } from './nameModel.ts';
import { nameWeights } from './nameWeights.ts';
import type { Shade } from './shade.ts';

const channel = fc.integer({ min: 0, max: 255 });
const rgb: fc.Arbitrary<Triple> = fc.tuple(channel, channel, channel);
const grey: fc.Arbitrary<Triple> = channel.map((value) => [value, value, value]);

/** Shades of a garment in such colours, wherever they lie. */
const garment = (colour: fc.Arbitrary<Triple>): fc.Arbitrary<Shade[]> =>
  fc
    .array(
      fc.record({
        lab: colour.map(lab65Of),
        share: fc.double({ min: 0.001, max: 1, noNaN: true }),
        spread: fc.double({ min: 0, max: 30, noNaN: true }),
        edge: fc.double({ min: 0, max: 4, noNaN: true }),
        below: fc.double({ min: -3, max: 3, noNaN: true }),
        across: fc.double({ min: 0, max: 6, noNaN: true }),
        along: fc.double({ min: 0, max: 6, noNaN: true }),
      }),
      { minLength: 1, maxLength: 16 },
    )
    .map((shades) => {
      const sum = shades.reduce((all, { share }) => all + share, 0);
      return shades.map((shade) => ({ ...shade, share: shade.share / sum }));
    });

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const said = (shades: readonly Shade[]) => coloursOf(judge(shades, nameWeights));

/** A piece of cloth of one colour that fills the garment. */
const cloth = (lab: Triple): Shade[] => [
  { lab, share: 1, spread: 5, edge: 1, below: 0, across: 1, along: 1 },
];

describe('what is said of any garment', () => {
  test('are chances, of which those of the one colour sum to 1', () => {
    fc.assert(
      fc.property(garment(rgb), (shades) => {
        const { lead, listed } = judge(shades, nameWeights);
        expect(sum(lead)).toBeCloseTo(1, 9);
        for (const shade of shades) expect(sum(namesOf(shade, nameWeights))).toBeCloseTo(1, 9);
        for (const chance of [...lead, ...listed]) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  test('does not depend on the order of its shades', () => {
    fc.assert(
      fc.property(garment(rgb), (shades) => {
        const [there, back] = [shades, [...shades].reverse()].map((order) =>
          judge(order, nameWeights),
        );
        there!.lead.forEach((chance, f) => {
          expect(back!.lead[f]).toBeCloseTo(chance, 9);
          expect(back!.listed[f]).toBeCloseTo(there!.listed[f]!, 9);
        });
      }),
    );
  });

  test('lists the main colour first and no family twice', () => {
    fc.assert(
      fc.property(garment(rgb), (shades) => {
        const { primary, listed } = said(shades);
        expect(listed[0]).toBe(primary);
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });

  test('is black, grey or white where all is grey', () => {
    fc.assert(
      fc.property(garment(grey), (shades) => {
        for (const family of said(shades).listed)
          expect(['Black', 'Grey', 'White']).toContain(family);
        for (const shade of shades)
          expect(['Black', 'Grey', 'White']).toContain(ranked(namesOf(shade, nameWeights))[0]);
      }),
    );
  });
});

test.each<[Family, Triple]>([
  ['Black', [20, 20, 22]],
  ['Grey', [128, 128, 130]],
  ['White', [246, 246, 245]],
  ['Red', [180, 20, 35]],
  ['Orange', [240, 120, 30]],
  ['Brown', [105, 65, 40]],
  ['Yellow', [245, 215, 60]],
  ['Green', [40, 120, 60]],
  ['Blue', [40, 80, 170]],
  ['Purple', [95, 45, 130]],
  ['Pink', [240, 130, 175]],
])('a plain colour that nobody doubts is %s', (family, colour) => {
  expect(said(cloth(lab65Of(colour))).primary).toBe(family);
});
