import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rgbOf } from '../colour/lab65.ts';
import { nameColour } from '../colour/nameColour.ts';
import { nameByFamily, nearestIn } from '../names/nameByFamily.ts';
import type { Triple } from '../palette/palette.ts';
import { seededRandom } from '../random.ts';
import { type Family, families } from '../tags/family.ts';
import { parseTaxonomy } from '../tags/parseTaxonomy.ts';
import type { NamedSwatch, Tag } from '../tags/tag.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';
import { isUntouched } from './edited.ts';
import { editNames, type NameEdit } from './editNames.ts';
import { retag } from './retag.ts';

const read = parseTaxonomy(
  JSON.parse(readFileSync('public/models/taxonomy/taxonomy.json', 'utf8')),
);
if (!read.ok) throw new Error(read.failure.message);
const shipped = read.value;

const ownOf = (names: readonly ColourName[]): Taxonomy => ({
  id: 'own',
  version: 2,
  names,
  basis: shipped,
});

function edited(...edits: readonly NameEdit[]): Taxonomy {
  return ownOf(
    edits.reduce<readonly ColourName[]>((names, edit) => {
      const outcome = editNames(names, edit);
      if (!outcome.ok) throw new Error(outcome.failure.message);
      return outcome.value;
    }, shipped.names),
  );
}

const named = (lab: Triple, weight: number, said: Partial<NamedSwatch> = {}): NamedSwatch => ({
  rgb: rgbOf(lab),
  lab,
  weight,
  spread: 3,
  ...nameColour(lab, shipped),
  confidence: 0.9,
  reasons: ['Found.'],
  ...said,
});

const chancesOf = (of: Partial<Record<Family, number>>) =>
  families.map((family) => of[family] ?? 0);

/** Called grey by people, where the nearest colour is a white. */
const byPeople = nameByFamily([94, 0, 1], chancesOf({ Grey: 0.8, White: 0.2 }), shipped);

const tagOfSwatches = (...swatches: readonly NamedSwatch[]): Tag => ({
  primary: swatches[0]!.family,
  colours: [...new Set(swatches.map(({ family }) => family))],
  swatches,
  confidence: 0.9,
  decision: 'accept',
  reasons: ['Found.'],
  by: 'dyelot',
});

const navy: Triple = [22, 3, -18];
const white: Triple = [94, 0, 1];
const tag = tagOfSwatches(named(navy, 0.7), named(white, 0.3));

test('nothing moves without a basis, nor where the names are as they were', () => {
  expect(retag(tag, shipped)).toBe(tag);
  expect(retag(tag, ownOf(shipped.names))).toBe(tag);
  expect(retag(tag, ownOf(structuredClone(shipped.names)))).toBe(tag);
});

test('an edit elsewhere changes nothing', () => {
  expect(retag(tag, edited({ type: 'renamed', name: 'mustard', to: 'our mustard' }))).toBe(tag);
});

test('swatches named by the nearest are named as the new list names them', () => {
  const random = seededRandom(3);
  const own = edited(
    { type: 'nameRemoved', name: 'navy' },
    { type: 'familyChanged', name: 'teal', family: 'Blue' },
    { type: 'renamed', name: 'black', to: 'noir' },
  );
  for (let i = 0; i < 60; i++) {
    const lab: Triple = [100 * random(), 80 * random() - 40, 80 * random() - 40];
    const [swatch] = retag(tagOfSwatches(named(lab, 1)), own).swatches;
    expect(swatch).toMatchObject(nameColour(lab, own));
  }
});

describe('a new name', () => {
  const own = edited({ type: 'renamed', name: nameColour(navy, shipped).name, to: 'ink' });

  test('takes its swatches along and leaves families and certainty', () => {
    const after = retag(tag, own);
    expect(after.swatches[0]).toMatchObject({ name: 'ink', family: 'Blue', confidence: 0.9 });
    expect(after.swatches[1]).toBe(tag.swatches[1]);
    expect(after).toMatchObject({ primary: 'Blue', decision: 'accept', confidence: 0.9 });
  });

  test('leaves what was found otherwise than by the nearest', () => {
    const found = named(white, 1, byPeople);
    expect(retag(tagOfSwatches(found), own).swatches[0]).toBe(found);
  });
});

describe('a swatch that people call otherwise than the nearest colour', () => {
  const found = named(white, 1, byPeople);
  const calledBy = (...edits: readonly NameEdit[]) =>
    retag(tagOfSwatches(found), edited(...edits)).swatches[0]!;

  test('keeps its family, and what people said, when its name gets another one', () => {
    const renamed = calledBy({ type: 'renamed', name: found.name, to: 'our grey' });
    expect(renamed).toMatchObject({ name: 'our grey', family: 'Grey' });
    const shares = (swatch: NamedSwatch) => swatch.said?.names.map(({ share }) => share);
    expect(shares(renamed)).toEqual(shares(found));
  });

  test('takes what most others say of its family when its own is gone', () => {
    const { name, family, said } = calledBy({ type: 'nameRemoved', name: found.name });
    expect(family).toBe('Grey');
    const next = byPeople.said.names.find(
      (other) => other.family === 'Grey' && other.name !== found.name,
    );
    expect(name).toBe(next?.name);
    expect(said?.families).toEqual(byPeople.said.families);
  });

  test('takes a nearer name of its family', () => {
    const near: Triple = [white[0] - 5, 0, 0];
    const { name } = calledBy({ type: 'nameAdded', name: 'mist', family: 'Grey', lab: near });
    expect(name).toBe('mist');
  });

  test('is called what the editor calls that very colour', () => {
    const { name, family, said } = calledBy({
      type: 'nameAdded',
      name: 'paper',
      family: 'Yellow',
      lab: white,
    });
    expect([name, family, said]).toEqual(['paper', 'Yellow', undefined]);
  });

  test('does not mind what happens to others', () => {
    expect(calledBy({ type: 'familyChanged', name: 'teal', family: 'Blue' })).toBe(found);
    expect(calledBy({ type: 'referenceMoved', name: 'black', place: 0, lab: [15, 0, 0] })).toBe(
      found,
    );
  });
});

test('a colour given to another family brings the tag along, to be looked at unless it is clear', () => {
  const own = edited({ type: 'nameAdded', name: 'night', family: 'Black', lab: navy });
  const after = retag(tag, own);
  expect(after.swatches[0]).toMatchObject({ name: 'night', family: 'Black', deltaE: 0 });
  expect(after.primary).toBe('Black');
  expect(after.colours).toEqual(['Black', 'White']);
  expect(after.confidence).toBeLessThanOrEqual(0.9);
});

describe('the list of families', () => {
  const pale: Triple = [90, 2, 8];
  const listed = (swatches: readonly NamedSwatch[], colours: Tag['colours'], own: Taxonomy) =>
    retag({ ...tagOfSwatches(...swatches), colours }, own).colours;

  test('is as it was made where no family changes, whatever the parts', () => {
    const swatches = [named(navy, 0.55), named(white, 0.4), named([40, 60, 35], 0.05)];
    const own = edited({ type: 'renamed', name: nameColour(navy, shipped).name, to: 'ink' });
    for (const colours of [['Blue'], ['Blue', 'Red'], ['Blue', 'Green', 'White']] as const)
      expect(listed(swatches, colours, own)).toEqual(colours);
  });

  test.each([
    [
      [0.08, 0.06],
      ['Blue', 'White', 'Yellow'],
    ],
    [
      [0.08, 0.02],
      ['Blue', 'White'],
    ],
  ])(
    'has the family that parts of %j go to where they are together worth listing',
    (parts, colours) => {
      const moved = parts.map((part) => ({ ...named(pale, part), family: 'White' as const }));
      const own = edited({ type: 'nameAdded', name: 'oat milk', family: 'Yellow', lab: pale });
      expect(
        listed([named(navy, 0.5), named(white, 0.3), ...moved], ['Blue', 'White'], own),
      ).toEqual(colours);
    },
  );
});

test('what is left alone unseen is what would be called the same', () => {
  const random = seededRandom(11);
  const lists = [
    edited({ type: 'referenceMoved', name: 'navy', place: 0, lab: [30, 8, -20] }),
    edited({ type: 'referenceRemoved', name: 'black', place: 0 }),
    edited({ type: 'nameAdded', name: 'night', family: 'Black', lab: navy }),
    edited({ type: 'familyChanged', name: 'charcoal', family: 'Black' }),
  ];
  for (let i = 0; i < 200; i++) {
    const lab: Triple = [60 * random(), 40 * random() - 20, 40 * random() - 20];
    const was = nameColour(lab, shipped);
    const said = nameByFamily(lab, chancesOf({ Grey: 0.8, [was.family]: 0.2 }), shipped);
    for (const swatch of [named(lab, 1), named(lab, 1, said)])
      for (const own of lists) {
        if (!isUntouched(swatch, was, shipped, own)) continue;
        expect(nameColour(lab, own)).toEqual(was);
        expect(nearestIn(swatch.family, lab, own)).toEqual(nearestIn(swatch.family, lab, shipped));
      }
  }
});

test('twice is as good as once, and the tag that came in is not touched', () => {
  const tags = [tag, tagOfSwatches(named(white, 0.6, byPeople), named(navy, 0.4))];
  const before = structuredClone(tags);
  const lists = [
    edited({ type: 'nameAdded', name: 'night', family: 'Black', lab: navy }),
    edited({ type: 'nameAdded', name: 'paper', family: 'Yellow', lab: white }),
    edited({ type: 'nameRemoved', name: byPeople.name }),
  ];
  for (const own of lists) {
    const once = tags.map((given) => retag(given, own));
    expect(once).not.toEqual(before);
    expect(once.map((given) => retag(given, own))).toEqual(once);
  }
  expect(tags).toEqual(before);
});
