import { expect, test } from 'vitest';
import { lab65Of } from '../colour/lab65.ts';
import { encoded, lightOf } from './blend.ts';
import { type Candidate, isDimmed, type Surroundings, unfold } from './folds.ts';
import type { Colour, Swatch, Triple } from './palette.ts';

const colour = (rgb: Triple): Colour => ({ rgb, lab: lab65Of(rgb) });

/** A colour in a share of the light. */
const dimmed = ({ rgb }: Colour, share: number): Colour => {
  const [r, g, b] = lightOf(rgb).linear;
  return colour([encoded(share * r), encoded(share * g), encoded(share * b)]);
};

const red = colour([190, 24, 36]);
const camel = colour([178, 132, 84]);
const sky = colour([156, 196, 232]);

test('a colour in less light is the same, in very little it is not', () => {
  for (const cloth of [red, camel, sky]) {
    for (const share of [0.25, 0.4, 0.7]) {
      expect(isDimmed(cloth, dimmed(cloth, share))).toBe(true);
      expect(isDimmed(dimmed(cloth, share), cloth)).toBe(false);
    }
    expect(isDimmed(cloth, dimmed(cloth, 0.1))).toBe(false);
  }
});

test('no dye is another in less light, nor is a grey', () => {
  const pairs: [Triple, Triple][] = [
    [
      [36, 88, 178],
      [30, 40, 78],
    ],
    [
      [178, 132, 84],
      [104, 66, 40],
    ],
    [
      [214, 40, 118],
      [104, 22, 40],
    ],
    [
      [240, 240, 238],
      [148, 150, 153],
    ],
    [
      [148, 150, 153],
      [31, 31, 34],
    ],
  ];
  for (const [light, dark] of pairs) expect(isDimmed(colour(light), colour(dark))).toBe(false);
});

const swatch = (of: Colour, weight: number): Swatch => ({ ...of, weight, spread: 1 });

/** Three clusters of one red: lit, half lit, dark; `contacts` says what lies beside what. */
function meeting(contacts: readonly number[]): { groups: Candidate[]; around: Surroundings } {
  const clusters = [
    swatch(red, 0.65),
    swatch(dimmed(red, 0.6), 0.2),
    swatch(dimmed(red, 0.3), 0.15),
  ];
  const groups: Candidate[] = [
    { swatch: swatch(red, 0.85), clusters: [0, 1] },
    { swatch: swatch(dimmed(red, 0.3), 0.15), clusters: [2] },
  ];
  return { groups, around: { clusters, k: 3, contacts: Uint32Array.from(contacts) } };
}

test('what darkens gradually is a fold, with all of its share', () => {
  const { groups, around } = meeting([900, 60, 0, 60, 300, 50, 0, 50, 500]);
  const { groups: cloths, folds } = unfold(groups, around);
  expect(cloths).toEqual([{ swatch: swatch(red, 1), clusters: [0, 1, 2] }]);
  expect(folds).toEqual([groups[1]!.swatch]);
});

test('what is a large part of the cloth is a second dye, though it darkens gradually', () => {
  const { groups, around } = meeting([900, 60, 0, 60, 300, 50, 0, 50, 500]);
  const [cloth, dark] = groups;
  const half = { ...dark!, swatch: { ...dark!.swatch, weight: 0.4 } };
  expect(unfold([cloth!, half], around)).toEqual({ groups: [cloth, half], folds: [] });
});

test('what begins at an edge, or lies elsewhere, is a colour', () => {
  const atEdge = meeting([900, 60, 50, 60, 300, 2, 50, 2, 500]);
  expect(unfold(atEdge.groups, atEdge.around)).toEqual({ groups: atEdge.groups, folds: [] });
  const apart = meeting([900, 60, 0, 60, 300, 0, 0, 0, 500]);
  expect(unfold(apart.groups, apart.around).folds).toEqual([]);
});
