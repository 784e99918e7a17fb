import { describe, expect, test } from 'vitest';
import { deltaE2000 } from '../../src/core/colour/deltaE2000.ts';
import { lab65Of } from '../../src/core/colour/lab65.ts';
import type { Triple } from '../../src/core/palette/palette.ts';
import { families } from '../../src/core/tags/family.ts';
import { cloth } from './cloth.ts';
import type { Entry } from './lists.ts';
import { names } from './names.ts';
import { taxonomyNames } from './taxonomyNames.ts';

const entry = (word: string, rgb: Triple, category: string | null = null): Entry => ({
  word,
  category,
  lab: lab65Of(rgb),
});

/** One entry for each family's own word, and two that screens and cloth call differently. */
const entries = [
  ...families.map((family) => ({
    word: family.toLowerCase(),
    category: null,
    lab: cloth[family][0]![0],
  })),
  entry('navy', [0, 0, 128]),
  entry('charcoal', [40, 35, 29]),
  entry('slate', [117, 123, 135], 'blue'),
];

const nearestFamily = (lab: Triple) =>
  families
    .map((family) => ({
      family,
      deltaE: Math.min(...cloth[family].map(([anchor]) => deltaE2000(lab, anchor))),
    }))
    .sort((a, b) => a.deltaE - b.deltaE)[0]!.family;

describe('the names made from lists and cloth', () => {
  const made = taxonomyNames(entries);

  test('hold every anchor of cloth once, and no colour twice', () => {
    const colours = made.names.flatMap(({ references }) => references.map(String));
    expect(new Set(colours).size).toBe(colours.length);
    for (const anchors of Object.values(cloth))
      for (const [lab] of anchors) expect(colours).toContain(String(lab));
  });

  test('have references that cloth gives the same family', () => {
    for (const { family, references } of made.names)
      for (const lab of references) expect(nearestFamily(lab)).toBe(family);
  });

  test('keep a name whose listed colours cloth calls otherwise', () => {
    expect(nearestFamily(lab65Of([40, 35, 29]))).toBe('Black');
    expect(made.names.find(({ name }) => name === 'charcoal')?.family).toBe('Grey');
  });

  test('give every anchor a name of its own family', () => {
    for (const family of families)
      for (const [, name] of cloth[family]) expect(Object.keys(names[family])).toContain(name);
  });

  test('take a word of the thesaurus only in its own category', () => {
    expect(made.unknown).toContain('slate grey');
  });

  test('say which names no list knows', () => {
    const chosen = families.flatMap((family) => Object.keys(names[family]));
    expect(made.names.length + made.unknown.length).toBe(chosen.length);
  });
});
