import { describe, expect, test } from 'vitest';
import { type Corrections, correctTag, noCorrections } from './correctTag.ts';
import type { NamedSwatch, Tag } from './tag.ts';
import type { Taxonomy } from './taxonomy.ts';

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
    { name: 'black', family: 'Black', references: [[15, 0, 0]] },
    { name: 'white', family: 'White', references: [[95, 0, 0]] },
  ],
};

const navy = [20, 2, -15] as const;
const white = [95, 0, 0] as const;

const swatch = (
  name: string,
  family: NamedSwatch['family'],
  lab: NamedSwatch['lab'],
  weight: number,
): NamedSwatch => ({
  rgb: [0, 0, 0],
  lab,
  weight,
  spread: 1,
  name,
  family,
  deltaE: 1,
  runnerUp: { name: 'grey', family: 'Grey', deltaE: 3 },
  margin: 2,
  confidence: 0.6,
  reasons: ['Navy or black: both are almost equally near.'],
});

const tag: Tag = {
  primary: 'Blue',
  colours: ['Blue', 'White'],
  swatches: [swatch('navy', 'Blue', navy, 0.7), swatch('white', 'White', white, 0.3)],
  confidence: 0.6,
  decision: 'review',
  reasons: ['Blue leads, but black is possible too.'],
  by: 'dyelot',
};

const corrected = (corrections: Partial<Corrections>): Tag =>
  correctTag(tag, { ...noCorrections, ...corrections }, taxonomy);

describe('corrections', () => {
  test('none gives back the very same tag', () => {
    expect(corrected({})).toBe(tag);
  });

  test('a name brings its family and certainty, and the tag follows', () => {
    const { swatches, primary, colours, by } = corrected({ names: [{ lab: navy, name: 'black' }] });
    expect(swatches[0]).toMatchObject({ name: 'black', family: 'Black', confidence: 1 });
    expect(swatches[1]).toBe(tag.swatches[1]);
    expect(primary).toBe('Black');
    expect(colours).toEqual(['Black', 'White']);
    expect(by).toBe('editor');
  });

  test('the name of a smaller colour moves the list, not the main colour, and decides nothing', () => {
    const smaller: Tag = { ...tag, primary: 'White', colours: ['White', 'Blue'] };
    const names = [{ lab: white, name: 'black' }];
    expect(correctTag(smaller, { ...noCorrections, names }, taxonomy)).toMatchObject({
      primary: 'White',
      colours: ['White', 'Black', 'Blue'],
      confidence: tag.confidence,
      decision: 'review',
      reasons: ['You renamed a colour.', ...tag.reasons],
    });
  });

  test('what people would say goes with the name that was found', () => {
    const said = { name: 0.5, runnerUp: 0.4, families: [], names: [] };
    const asked = { ...tag, swatches: tag.swatches.map((swatch) => ({ ...swatch, said })) };
    const names = [{ lab: navy, name: 'black' }];
    const [renamed, other] = correctTag(asked, { ...noCorrections, names }, taxonomy).swatches;
    expect(renamed).not.toHaveProperty('said');
    expect(other).toHaveProperty('said', said);
  });

  test('a name stays with its colour when the swatches are others', () => {
    const cutAnew = { ...tag, swatches: [...tag.swatches].reverse() };
    const names = [{ lab: [22, 3, -13] as const, name: 'black' }];
    const { swatches } = correctTag(cutAnew, { ...noCorrections, names }, taxonomy);
    expect(swatches.map(({ name }) => name)).toEqual(['white', 'black']);
  });

  test('a name whose colour is gone changes nothing', () => {
    expect(corrected({ names: [{ lab: [60, 60, 40], name: 'black' }] })).toBe(tag);
  });

  test('the latest of two names for a colour holds', () => {
    const names = [
      { lab: navy, name: 'black' },
      { lab: navy, name: 'white' },
    ];
    expect(corrected({ names }).swatches[0]?.name).toBe('white');
  });

  test('what spoke for another colour is no reason any more', () => {
    expect(corrected({ primary: 'White' }).reasons).toEqual(['An editor chose the main colour.']);
    expect(corrected({ accepted: 'Blue' }).reasons).toEqual(tag.reasons);
    const names = [{ lab: navy, name: 'black' }];
    expect(corrected({ names }).reasons).toEqual(['You renamed a colour.']);
    expect(corrected({ names, primary: 'White' }).reasons).toEqual([
      'An editor chose the main colour.',
    ]);
  });

  test('a name that the taxonomy does not have keeps the family', () => {
    const { swatches, primary } = corrected({ names: [{ lab: navy, name: 'winter sea' }] });
    expect(swatches[0]).toMatchObject({ name: 'winter sea', family: 'Blue', confidence: 1 });
    expect(primary).toBe('Blue');
  });

  test('a name of a family that is already listed lists it once', () => {
    expect(corrected({ names: [{ lab: white, name: 'navy' }] }).colours).toEqual(['Blue']);
  });

  test('a primary comes first, certain, and what was listed stays', () => {
    const { primary, colours, confidence, decision } = corrected({ primary: 'White' });
    expect(primary).toBe('White');
    expect(colours).toEqual(['White', 'Blue']);
    expect(confidence).toBe(1);
    expect(decision).toBe('accept');
  });

  test('accepting makes the decision and changes no colour', () => {
    const accepted = corrected({ accepted: 'Blue' });
    expect(accepted).toMatchObject({ decision: 'accept', by: 'editor', primary: 'Blue' });
    expect(accepted.colours).toEqual(tag.colours);
    expect(accepted.swatches).toEqual(tag.swatches);
  });

  test('an acceptance holds only for the main colour that was accepted', () => {
    expect(corrected({ accepted: 'Red' })).toBe(tag);
    const names = [{ lab: navy, name: 'black' }];
    expect(corrected({ accepted: 'Blue', names }).decision).toBe('review');
    expect(corrected({ accepted: 'Black', names }).decision).toBe('accept');
  });

  test('what has no main colour is not accepted', () => {
    const empty: Tag = { ...tag, primary: null, colours: [], swatches: [], confidence: 0 };
    expect(correctTag(empty, { ...noCorrections, accepted: 'Blue' }, taxonomy)).toBe(empty);
  });

  test('the tag that was corrected is not touched, and once is as good as twice', () => {
    const before = structuredClone(tag);
    const corrections = {
      ...noCorrections,
      names: [{ lab: navy, name: 'black' }],
      accepted: 'Black',
    } as const;
    const once = correctTag(tag, corrections, taxonomy);
    expect(tag).toEqual(before);
    expect(correctTag(once, corrections, taxonomy)).toEqual(once);
  });

  test('what garment it is changes nothing of its colours', () => {
    expect(correctTag(tag, { ...noCorrections, category: 'shirt' }, taxonomy)).toBe(tag);
  });

  test('an empty tag can be given a colour', () => {
    const empty: Tag = { ...tag, primary: null, colours: [], swatches: [], confidence: 0 };
    const given = correctTag(empty, { ...noCorrections, primary: 'Red' }, taxonomy);
    expect(given).toMatchObject({ primary: 'Red', colours: ['Red'], confidence: 1 });
  });
});
