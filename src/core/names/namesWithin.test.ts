import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Triple } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import { families } from '../tags/family.ts';
import { parseTaxonomy } from '../tags/parseTaxonomy.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';
import { namesWithin } from './namesWithin.ts';
import { saidWeights } from './saidWeights.ts';

const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const shipped = read.value;

const ownOf = (names: readonly ColourName[]): Taxonomy => ({ ...shipped, names, basis: shipped });

const random = seededRandom(5);
const colours = Array.from(
  { length: 40 },
  (): Triple => [100 * random(), 120 * random() - 60, 120 * random() - 60],
);

const first = (family: 'Blue' | 'Green' | 'Red', lab: Triple, taxonomy = shipped) =>
  namesWithin(family, lab, taxonomy).reduce((a, b) => (b.chance > a.chance ? b : a)).name;

test('every counted name is one of the names that ship, in its family', () => {
  for (const family of families)
    for (const name of Object.keys(saidWeights[family] ?? {}))
      expect(shipped.names).toContainEqual(expect.objectContaining({ name, family }));
});

test('chances are within [0, 1] and sum to 1, whatever the colour', () => {
  for (const lab of colours)
    for (const family of families) {
      const chances = namesWithin(family, lab, shipped).map(({ chance }) => chance);
      for (const chance of chances) expect(chance).toBeGreaterThanOrEqual(0);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    }
});

test.each([
  ['Blue', [10, 20, -40], 'navy'],
  ['Blue', [80, -10, -22], 'light blue'],
  ['Green', [40, -10, 35], 'olive'],
  ['Red', [25, 40, 10], 'maroon'],
] as const)('a colour that is %s, %j, is called %s', (family, lab, name) => {
  expect(first(family, lab)).toBe(name);
});

test('a name that nobody counted is said most at its own colours, and then by few', () => {
  const petrol = shipped.names.find(({ name }) => name === 'petrol')!;
  const chanceAt = (lab: Triple) =>
    namesWithin('Blue', lab, shipped).find(({ name }) => name === 'petrol')!.chance;
  const [l, a, b] = petrol.references[0]!;
  expect(chanceAt([l, a, b])).toBeGreaterThan(chanceAt([l + 20, a, b]));
  expect(chanceAt([l, a, b])).toBeLessThan(0.1);
});

describe('in an editor’s own list', () => {
  const lab: Triple = [10, 20, -40];

  test('a name with another word only is said as before', () => {
    const own = ownOf(shipped.names.map((e) => (e.name === 'navy' ? { ...e, name: 'ink' } : e)));
    const chances = (taxonomy: Taxonomy) =>
      namesWithin('Blue', lab, taxonomy).map(({ chance }) => chance);
    expect(first('Blue', lab, own)).toBe('ink');
    expect(chances(own)).toEqual(chances(shipped));
  });

  test('others share what a name was said that is gone', () => {
    const own = ownOf(shipped.names.filter(({ name }) => name !== 'navy'));
    const left = namesWithin('Blue', lab, own);
    expect(left.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(left.map(({ name }) => name)).not.toContain('navy');
  });

  test('a new name is honest: few would say it, even of its very colour', () => {
    const own = ownOf([...shipped.names, { name: 'Atlantic', family: 'Blue', references: [lab] }]);
    const found = namesWithin('Blue', lab, own).find(({ name }) => name === 'Atlantic')!;
    expect(found.chance).toBeGreaterThan(0.01);
    expect(found.chance).toBeLessThan(0.1);
  });

  test('a second word for one place takes nothing of what the first was said', () => {
    const navy = shipped.names.find(({ name }) => name === 'navy')!;
    const own = ownOf([{ ...navy, name: 'Atlantic' }, ...shipped.names]);
    const chances = new Map(namesWithin('Blue', lab, own).map((one) => [one.name, one.chance]));
    expect(chances.get('Atlantic')).toBeLessThan(0.1);
    const before = namesWithin('Blue', lab, shipped).find(({ name }) => name === 'navy')!.chance;
    expect(chances.get('navy')).toBeGreaterThan(0.9 * before);
  });

  test('where nobody was counted saying any of a family’s, all are said by few, and the rest is unsaid', () => {
    const names = ['Atlantic', 'Pacific', 'constructor'].map(
      (name, i): ColourName => ({ name, family: 'Blue', references: [[10 + 20 * i, 20, -40]] }),
    );
    for (const { references } of names) {
      const chances = namesWithin('Blue', references[0]!, ownOf(names)).map(({ chance }) => chance);
      for (const chance of chances) expect(chance).toBeLessThanOrEqual(0.05);
      expect(Math.max(...chances)).toBeGreaterThan(0.04);
    }
  });
});
