import { describe, expect, test } from 'vitest';
import { lab65Of } from '../colour/lab65.ts';
import type { Clusters } from '../names/shade.ts';
import { noSwatch, type Palette, type Swatch, type Triple } from '../palette/palette.ts';
import { type Evidence, tagOf } from './tagOf.ts';
import type { Taxonomy } from './taxonomy.ts';

const black: Triple = [20, 20, 20];
const navy: Triple = [20, 30, 70];
const skin: Triple = [210, 160, 130];

const taxonomy: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'black', family: 'Black', references: [lab65Of(black)] },
    { name: 'navy', family: 'Blue', references: [lab65Of(navy)] },
    { name: 'beige', family: 'Brown', references: [lab65Of(skin)] },
  ],
};

const sure: Evidence = { certainty: 0.95, reasons: ['The edge is clear.'], coverage: 0.5 };
const unsure: Evidence = { certainty: 0.1, reasons: ['The edge is lost.'], coverage: 0.5 };

/** A square garment on background: each colour fills as many of the inner rows as it is given. */
function paletteOf(rows: readonly [Triple, number][], side = 20): Palette {
  const swatches = rows.map(
    ([rgb, height]): Swatch => ({
      rgb,
      lab: lab65Of(rgb),
      weight: height / side,
      spread: 3,
    }),
  );
  const width = side + 2;
  const labels = new Uint8Array(width * width).fill(noSwatch);
  let y = 1;
  rows.forEach(([, height], label) => {
    for (const end = y + height; y < end; y++)
      labels.fill(label, y * width + 1, y * width + 1 + side);
  });
  return { width, height: width, swatches, labels };
}

describe('the tag of a garment', () => {
  test('of one clear colour is that colour, accepted', () => {
    const tag = tagOf(paletteOf([[navy, 20]]), sure, taxonomy);
    expect(tag).toMatchObject({
      primary: 'Blue',
      colours: ['Blue'],
      decision: 'accept',
      by: 'dyelot',
    });
    expect(tag.swatches[0]).toMatchObject({ name: 'navy', family: 'Blue', deltaE: 0 });
  });

  test('lists the primary first and no family twice', () => {
    const tag = tagOf(
      paletteOf([
        [black, 11],
        [navy, 5],
        [skin, 4],
      ]),
      sure,
      taxonomy,
    );
    expect(tag.primary).toBe('Black');
    expect(tag.colours[0]).toBe(tag.primary);
    expect(new Set(tag.colours).size).toBe(tag.colours.length);
  });

  test('has confidences within [0, 1] that fall with the certainty of the mask', () => {
    const palette = paletteOf([
      [black, 12],
      [navy, 8],
    ]);
    const [high, low] = [tagOf(palette, sure, taxonomy), tagOf(palette, unsure, taxonomy)];
    for (const { confidence } of [high, low, ...high.swatches, ...low.swatches]) {
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
    expect(low.confidence).toBeLessThan(high.confidence);
    expect(low.primary).toBe(high.primary);
  });

  test('is for review where the mask is worth nothing, and says so', () => {
    const tag = tagOf(paletteOf([[navy, 20]]), { ...unsure, certainty: 0 }, taxonomy);
    expect(tag).toMatchObject({ confidence: 0, decision: 'review' });
    expect(tag.reasons).toContain('The edge is lost.');
  });

  test('between two names is less sure, and names both', () => {
    const between: Triple = [20, 25, 43];
    const tag = tagOf(paletteOf([[between, 20]]), sure, taxonomy);
    expect(tag.confidence).toBeLessThan(tagOf(paletteOf([[navy, 20]]), sure, taxonomy).confidence);
    expect(tag.swatches[0]!.reasons[0]).toMatch(/black/i);
    expect(tag.swatches[0]!.reasons[0]).toMatch(/navy/i);
  });

  test('gives every swatch and itself reasons that are sentences', () => {
    const tag = tagOf(
      paletteOf([
        [black, 12],
        [skin, 8],
      ]),
      unsure,
      taxonomy,
    );
    const said = [...tag.reasons, ...tag.swatches.flatMap(({ reasons }) => reasons)];
    expect(tag.reasons.length).toBeGreaterThan(0);
    for (const { reasons } of tag.swatches) expect(reasons.length).toBeGreaterThan(0);
    for (const reason of said) expect(reason).toMatch(/^[A-Z].*\.$/);
  });

  test('with an empty palette has no colours, is for review, and says why', () => {
    const empty: Palette = {
      width: 2,
      height: 1,
      swatches: [],
      labels: new Uint8Array(2).fill(noSwatch),
    };
    expect(tagOf(empty, unsure, taxonomy)).toEqual({
      primary: null,
      colours: [],
      swatches: [],
      confidence: 0,
      decision: 'review',
      reasons: ['No garment was found in this photo.', 'The edge is lost.'],
      by: 'dyelot',
    });
  });
});

describe('the tag by what people call cloth', () => {
  /** Clusters that nothing was merged of. */
  const clustersIn = ({ width, height, swatches, labels }: Palette): Clusters => ({
    width,
    height,
    swatches,
    labels,
  });
  const byCloth = (palette: Palette, evidence = sure) =>
    tagOf(palette, evidence, taxonomy, clustersIn(palette));

  test('names what is clear, and says what part of people would say so', () => {
    const palette = paletteOf([
      [navy, 16],
      [skin, 4],
    ]);
    const tag = byCloth(palette);
    expect(tag.primary).toBe('Blue');
    expect(tag.colours[0]).toBe('Blue');
    for (const { said, confidence } of tag.swatches) {
      expect(said!.name).toBeGreaterThanOrEqual(said!.runnerUp);
      expect(said!.name + said!.runnerUp).toBeLessThanOrEqual(1 + 1e-9);
      expect(confidence).toBeLessThanOrEqual(said!.name);
    }
  });

  test('of grey cloth has no other family than black, grey and white', () => {
    for (let level = 0; level < 256; level += 5) {
      const palette = paletteOf([
        [[level, level, level], 12],
        [[255 - level, 255 - level, 255 - level], 8],
      ]);
      for (const family of byCloth(palette).colours)
        expect(['Black', 'Grey', 'White']).toContain(family);
    }
  });

  test('does not change with background around the garment, and is less sure of a poor mask', () => {
    const palette = paletteOf([
      [black, 12],
      [navy, 8],
    ]);
    const tag = byCloth(palette);
    const far = byCloth(onBackground(palette, 7));
    expect(far.colours).toEqual(tag.colours);
    expect(far.confidence).toBeCloseTo(tag.confidence, 9);
    expect(byCloth(palette, unsure).confidence).toBeLessThan(tag.confidence);
  });

  test('says the same twice, to the byte', () => {
    const palette = paletteOf([
      [skin, 11],
      [black, 9],
    ]);
    expect(JSON.stringify(byCloth(palette))).toBe(JSON.stringify(byCloth(palette)));
  });
});

/** The same garment with more background around it. */
function onBackground({ width, height, swatches, labels }: Palette, border: number): Palette {
  const wide = width + 2 * border;
  const far = new Uint8Array(wide * (height + 2 * border)).fill(noSwatch);
  for (let y = 0; y < height; y++)
    far.set(labels.subarray(y * width, (y + 1) * width), (y + border) * wide + border);
  return { width: wide, height: height + 2 * border, swatches, labels: far };
}
