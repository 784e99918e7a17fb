import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Triple } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import { families } from '../tags/family.ts';
import { parseTaxonomy } from '../tags/parseTaxonomy.ts';
import type { Taxonomy } from '../tags/taxonomy.ts';
import { deltaE2000 } from './deltaE2000.ts';
import { lab65Of } from './lab65.ts';
import { nameColour } from './nameColour.ts';

const shipped = shippedTaxonomy();

/** Every reference tried, with nothing left out. */
function bruteForce(lab: Triple, taxonomy: Taxonomy) {
  const matches = taxonomy.names
    .flatMap((of) => of.references.map((reference) => ({ of, deltaE: deltaE2000(lab, reference) })))
    .sort((a, b) => a.deltaE - b.deltaE);
  const best = matches[0]!;
  const second = matches.find(({ of }) => of.family !== best.of.family)!;
  return { best, second };
}

describe('naming with the shipped taxonomy', () => {
  test('finds what trying every reference finds', () => {
    const random = seededRandom(7);
    for (let i = 0; i < 100; i++) {
      const lab = lab65Of([255 * random(), 255 * random(), 255 * random()]);
      const { best, second } = bruteForce(lab, shipped);
      const naming = nameColour(lab, shipped);
      expect(naming).toMatchObject({ name: best.of.name, family: best.of.family });
      expect(naming.runnerUp).toMatchObject({ name: second.of.name, family: second.of.family });
      expect(naming.margin).toBe(second.deltaE - best.deltaE);
    }
  });

  test('calls every reference by its own name', () => {
    for (const { name, references } of shipped.names)
      for (const lab of references)
        expect(nameColour(lab, shipped)).toMatchObject({ name, deltaE: 0 });
  });

  test('never gives a grey a colour', () => {
    for (let grey = 0; grey < 256; grey++) {
      const { family } = nameColour(lab65Of([grey, grey, grey]), shipped);
      expect(['Black', 'Grey', 'White']).toContain(family);
    }
  });

  test.each<[string, Triple, string]>([
    ['screen black', [0, 0, 0], 'Black'],
    ['screen white', [255, 255, 255], 'White'],
    ['black cloth in studio light', [42, 41, 40], 'Black'],
    ['white cloth in its own shade', [214, 214, 220], 'White'],
    ['navy cloth', [38, 44, 66], 'Blue'],
    ['pure red', [230, 20, 30], 'Red'],
    ['pure green', [20, 150, 40], 'Green'],
    ['pure blue', [20, 20, 220], 'Blue'],
    ['pure yellow', [250, 230, 20], 'Yellow'],
    ['orange', [245, 130, 20], 'Orange'],
    ['tan leather', [150, 110, 70], 'Brown'],
    ['pink', [245, 160, 190], 'Pink'],
    ['purple', [110, 50, 140], 'Purple'],
  ])('calls %s what people call it', (_, rgb, family) => {
    expect(nameColour(lab65Of(rgb), shipped).family).toBe(family);
  });
});

describe('the shipped taxonomy', () => {
  test('has every family', () => {
    expect(new Set(shipped.names.map(({ family }) => family))).toEqual(new Set(families));
  });

  test('has no name twice, and no colour under two names', () => {
    const names = shipped.names.map(({ name }) => name);
    const colours = shipped.names.flatMap(({ references }) => references.map(String));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(colours).size).toBe(colours.length);
  });

  test.each([
    'navy',
    'burgundy',
    'olive',
    'beige',
    'khaki',
    'teal',
    'charcoal',
    'off white',
    'mustard',
    'coral',
  ])('knows %s', (name) => {
    expect(shipped.names.some((known) => known.name === name)).toBe(true);
  });
});

function shippedTaxonomy(): Taxonomy {
  const file = readFileSync('public/models/taxonomy/taxonomy.json', 'utf8');
  const outcome = parseTaxonomy(JSON.parse(file));
  if (!outcome.ok) throw new Error(outcome.failure.message);
  return outcome.value;
}
