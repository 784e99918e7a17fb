import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lab65Of } from '../colour/lab65.ts';
import type { Swatch, Triple } from '../palette/palette.ts';
import { families } from '../tags/family.ts';
import { coloursOf } from './coloursOf.ts';
import { judge } from './judge.ts';
import { ranked } from './nameModel.ts';
import { nameWeights } from './nameWeights.ts';
import { swatchNames } from './swatchNames.ts';

const swatch = (rgb: Triple, weight: number): Swatch => ({
  rgb,
  lab: lab65Of(rgb),
  weight,
  spread: 3,
});

const channel = fc.integer({ min: 0, max: 255 });
const garment = fc
  .array(fc.tuple(channel, channel, channel), { minLength: 1, maxLength: 6 })
  .map((colours) => colours.map((rgb) => swatch(rgb, 1 / colours.length)));

/** Judged as if every swatch were one shade in the middle of the garment. */
function called(swatches: readonly Swatch[]) {
  const judgement = judge(
    swatches.map(({ lab, weight, spread }) => ({
      ...{ lab, share: weight, spread },
      ...{ edge: 1, below: 0, across: 1, along: 1 },
    })),
    nameWeights,
  );
  const { primary } = coloursOf(judgement);
  const names = swatchNames(swatches, judgement, primary, nameWeights);
  return { primary, names, first: names.map((chances) => ranked(chances)[0]) };
}

test('names are chances, and the main colour is that of some swatch', () => {
  fc.assert(
    fc.property(garment, (swatches) => {
      const { primary, names, first } = called(swatches);
      for (const chances of names) {
        expect(chances).toHaveLength(families.length);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
      }
      expect(first).toContain(primary);
    }),
  );
});

test('a pale part of a dark garment keeps a pale name', () => {
  const { first } = called([swatch([20, 20, 24], 0.85), swatch([235, 235, 232], 0.15)]);
  expect(first).toEqual(['Black', 'White']);
});

test('a palette without swatches has no names', () => {
  expect(swatchNames([], { listed: families.map(() => 0.5) }, 'Blue', nameWeights)).toEqual([]);
});
