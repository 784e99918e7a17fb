import { expect, test } from 'vitest';
import { mostErrors } from '../core/tags/acceptance.ts';
import { noCorrections } from '../core/tags/correctTag.ts';
import type { Tag } from '../core/tags/tag.ts';
import { emptyCatalogue } from './catalogue.ts';
import type { Photo } from './photo.ts';
import { reduce } from './reduce.ts';
import { tagShown } from './selectors.ts';

const tag: Tag = {
  primary: 'Blue',
  colours: ['Blue'],
  swatches: [],
  confidence: 0.6,
  decision: 'review',
  set: { families: ['Blue', 'Black'], coverage: 0.9 },
  reasons: [],
  by: 'dyelot',
};
const photo = { finding: { tag }, corrections: noCorrections } as unknown as Photo;
const accepted = { ...photo, corrections: { ...noCorrections, accepted: 'Blue' } } as Photo;
const catalogue = { ...emptyCatalogue, taxonomy: { id: 'test', version: 1, names: [] } };
const lenient = reduce(catalogue, { type: 'errorsAllowed', errors: mostErrors });
const strict = reduce(catalogue, { type: 'errorsAllowed', errors: 1 });

test('who lives with more wrong tags has fewer to look at, and nothing is found anew', () => {
  expect(tagShown(photo, catalogue)).toBe(tag);
  expect(tagShown(photo, lenient)).toEqual({ ...tag, decision: 'accept' });
  expect(tagShown(photo, strict)?.decision).toBe('review');
});

test('what an editor accepted is accepted, however few wrong tags are lived with', () => {
  expect(tagShown(accepted, strict)).toMatchObject({
    decision: 'accept',
    confidence: 1,
    set: null,
  });
});

test('the same wish again changes nothing', () => {
  expect(reduce(lenient, { type: 'errorsAllowed', errors: mostErrors })).toBe(lenient);
});
