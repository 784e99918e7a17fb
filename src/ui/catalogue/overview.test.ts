import { expect, it } from 'vitest';
import { untouched } from '../../core/photo/photoInputs.ts';
import { noCorrections } from '../../core/tags/correctTag.ts';
import type { Family } from '../../core/tags/family.ts';
import type { Decision } from '../../core/tags/tag.ts';
import { type Catalogue, emptyCatalogue } from '../../store/catalogue.ts';
import type { Photo } from '../../store/photo.ts';
import { overviewOf } from './overview.ts';

const base = {
  name: 'a.jpg',
  source: new Blob(),
  revision: 0,
  inputs: untouched,
  corrections: noCorrections,
  interruptions: 0,
  picture: null,
  finding: null,
  pictures: null,
  prediction: null,
};

function tagged(id: string, decision: Decision, accepted: Family | null = null): Photo {
  const size = { width: 1, height: 1 };
  const reasons: readonly string[] = [];
  return {
    ...base,
    id,
    corrections: { ...noCorrections, accepted },
    stage: 'tagged',
    picture: { original: size, working: size, thumbnail: new Blob() },
    finding: {
      cut: {
        inputs: untouched,
        rectangle: { x: 0, y: 0, ...size },
        coverage: 1,
        certainty: 1,
        reasons: [],
      },
      cutout: new Blob(),
      light: null,
      tag: {
        primary: 'Blue',
        colours: ['Blue'],
        swatches: [],
        confidence: decision === 'accept' ? 0.95 : 0.3,
        decision,
        reasons,
        by: 'dyelot',
      },
    },
  };
}

const failed = (id: string): Photo => ({
  ...base,
  id,
  stage: 'failed',
  failure: { kind: 'cancelled', message: '' },
});

const photos: readonly Photo[] = [
  { ...base, id: 'waits', stage: 'queued' },
  tagged('sure', 'accept'),
  tagged('doubt', 'review'),
  tagged('doubt accepted', 'review', 'Blue'),
  tagged('sure accepted', 'accept', 'Blue'),
  tagged('doubt accepted as another', 'review', 'Red'),
  failed('broken'),
];

const catalogue: Catalogue = {
  ...emptyCatalogue,
  photos: Object.fromEntries(photos.map((photo) => [photo.id, photo])),
  order: photos.map(({ id }) => id),
  taxonomy: { id: 'test', version: 1, names: [] },
};

it('sorts the photos by what is to be done about them', () => {
  expect(overviewOf(catalogue)).toEqual({
    all: catalogue.order,
    review: ['doubt', 'doubt accepted as another'],
    accepted: ['sure', 'doubt accepted', 'sure accepted'],
    failed: ['broken'],
    sure: ['sure'],
  });
});

it('answers with the same object while nothing has changed', () => {
  expect(overviewOf({ ...catalogue, paused: true })).toBe(overviewOf(catalogue));
});

it('keeps the lists that another photo leaves as they were', () => {
  const before = overviewOf(catalogue);
  const photo = tagged('new', 'accept');
  const after = overviewOf({
    ...catalogue,
    photos: { ...catalogue.photos, new: photo },
    order: [...catalogue.order, 'new'],
  });
  expect(after.review).toBe(before.review);
  expect(after.sure).toEqual(['sure', 'new']);
});
