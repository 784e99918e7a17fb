import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Triple } from '../palette/palette.ts';
import type { Shade } from './shade.ts';
import { colourTraits, placeTraits } from './traits.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const lab: fc.Arbitrary<Triple> = fc.tuple(between(0, 100), between(-60, 60), between(-60, 60));

const shade = (colour: Triple, share: number): Shade => ({
  lab: colour,
  share,
  spread: 5,
  edge: 1,
  below: 0,
  across: 1,
  along: 1,
});

test('how much looks like a shade does not depend on how often cloth was parted', () => {
  fc.assert(
    fc.property(lab, lab, between(0.1, 0.9), (one, other, share) => {
      const whole = placeTraits([shade(one, share), shade(other, 1 - share)]);
      const half = shade(one, share / 2);
      const parted = placeTraits([half, half, shade(other, 1 - share)]);
      const company = whole[0]!.slice(-3);
      parted[0]!.slice(-3).forEach((trait, n) => {
        expect(trait).toBeCloseTo(company[n]!, 9);
      });
    }),
  );
});

test('farther on there is never less that looks alike, and never more than all', () => {
  fc.assert(
    fc.property(fc.array(lab, { minLength: 1, maxLength: 16 }), (labs) => {
      const shades = labs.map((colour) => shade(colour, 1 / labs.length));
      for (const traits of placeTraits(shades)) {
        const [near, mid, far] = traits.slice(-3);
        expect(mid).toBeGreaterThanOrEqual(near! - 1e-9);
        expect(far).toBeGreaterThanOrEqual(mid! - 1e-9);
        expect(far).toBeLessThanOrEqual(Math.log(1 + 1e-4) + 1e-9);
      }
    }),
  );
});

test('no trait of a colour says what another says', () => {
  const colours: readonly Triple[] = [
    [30, 12, -40],
    [70, -25, 33],
    [55, 48, 17],
  ];
  const rows = colours.map((colour) => colourTraits({ lab: colour, spread: 7 }, [0.6, -0.7, 0.1]));
  const columns = rows[0]!.map((_, n) => rows.map((row) => row[n]!.toFixed(9)).join(' '));
  expect(new Set(columns).size).toBe(columns.length);
});
