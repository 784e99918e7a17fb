import { expect, test } from 'vitest';
import type { Triple } from '../core/palette/palette.ts';
import { runSteps } from '../core/steps.ts';
import { noCorrections } from '../core/tags/correctTag.ts';
import type { NamedSwatch, Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import { type Catalogue, emptyCatalogue } from './catalogue.ts';
import type { Photo } from './photo.ts';
import { tagFound, tagShown } from './selectors.ts';
import { tagChanges } from './tagChanges.ts';

const shipped: Taxonomy = {
  id: 'test',
  version: 1,
  names: [
    { name: 'navy', family: 'Blue', references: [[20, 2, -15]] },
    { name: 'black', family: 'Black', references: [[10, 0, 0]] },
    { name: 'white', family: 'White', references: [[95, 0, 0]] },
  ],
};
const own: Taxonomy = {
  ...shipped,
  id: 'own',
  basis: shipped,
  names: shipped.names.map((name) => (name.name === 'navy' ? { ...name, name: 'ink' } : name)),
};

const tagOf = (lab: Triple, name: string, family: NamedSwatch['family']): Tag => ({
  primary: family,
  colours: [family],
  swatches: [
    {
      rgb: [0, 0, 0],
      lab,
      weight: 1,
      spread: 1,
      name,
      family,
      deltaE: 0,
      runnerUp: { name: 'black', family: 'Black', deltaE: 9 },
      margin: 9,
      confidence: 0.9,
      reasons: [],
    },
  ],
  confidence: 0.9,
  decision: 'accept',
  reasons: [],
  by: 'dyelot',
});

const photo = (id: string, tag: Tag | null, name?: string): Photo =>
  ({
    id,
    finding: tag && { tag },
    corrections: name ? { ...noCorrections, names: [{ lab: [20, 2, -15], name }] } : noCorrections,
  }) as unknown as Photo;

const navy = tagOf([20, 2, -15], 'navy', 'Blue');
const catalogue: Catalogue = {
  ...emptyCatalogue,
  taxonomy: shipped,
  order: ['1', '2', '3', '4'],
  photos: {
    '1': photo('1', navy),
    '2': photo('2', tagOf([95, 0, 0], 'white', 'White')),
    '3': photo('3', null),
    '4': photo('4', tagOf([20, 2, -15], 'navy', 'Blue'), 'midnight'),
  },
};

const changesBy = (taxonomy: Taxonomy, of: Catalogue = catalogue) =>
  runSteps(tagChanges(of, taxonomy)).map(({ id, to }) => [id, to.swatches[0]?.name]);

test('only photos that would be called otherwise are told, and what an editor said of one holds', () => {
  expect(changesBy(own)).toEqual([['1', 'ink']]);
  expect(changesBy(shipped)).toEqual([]);
});

test('once the names are in use, the way back is what changes', () => {
  const after = { ...catalogue, taxonomy: own };
  expect(changesBy(own, after)).toEqual([]);
  expect(changesBy({ ...own, names: shipped.names }, after)).toEqual([['1', 'navy']]);
});

test('every photo is shown by the names in use, worked out once', () => {
  const first = catalogue.photos['1']!;
  const [byOwn, byShipped] = [own, shipped].map((taxonomy) => ({ taxonomy, errors: 8 }));
  expect(tagShown(first, byOwn!)?.swatches[0]?.name).toBe('ink');
  expect(tagShown(first, byOwn!)).toBe(tagShown(first, { ...byOwn! }));
  expect(tagFound(navy, byOwn!)).toBe(tagFound(navy, byOwn!));
  expect(tagFound(navy, byShipped!)).toBe(navy);
});

test('each photo is a step', () => {
  expect([...tagChanges(catalogue, own)]).toEqual([1, 2, 3, 4]);
});
