import { describe, expect, it } from 'vitest';
import { predictionIn } from '../core/learn/prediction.fixture.ts';
import { untouched } from '../core/photo/photoInputs.ts';
import type { Action } from '../store/actions.ts';
import { type Catalogue, emptyCatalogue } from '../store/catalogue.ts';
import { reduce } from '../store/reduce.ts';
import {
  finding,
  picture,
  pictures,
  raster,
  segmentation,
  taxonomy,
} from '../store/twoPhotos.fixture.ts';
import { nextBatch } from './nextBatch.ts';

const files = Array.from({ length: 40 }, () => ({ name: 'a.jpg', source: new Blob() }));

const given = (...actions: readonly Action[]): Catalogue =>
  actions.reduce(reduce, reduce({ ...emptyCatalogue, taxonomy }, { type: 'dropped', files }));

const tagged = (id: string): readonly Action[] => [
  { type: 'opened', id, revision: 0, picture, raster },
  { type: 'cut', id, revision: 0, segmentation },
  { type: 'described', id, revision: 0, finding, pictures },
];
const classified = (...ids: readonly string[]): Action => ({
  type: 'classified',
  answers: ids.map((id) => ({ id, revision: 0, prediction: predictionIn(['shirt']) })),
  runtime: { backend: 'wasm', msAPhoto: 12 },
});
const failure = { kind: 'model-unavailable', message: '' } as const;
const unavailable: Action = { type: 'classifierFailed', failure };
const look = (id: string): Action => ({ type: 'examining', id });
const drawing: Action = { type: 'inputsDrafted', id: '2', inputs: untouched };
const three = ['3', '1', '2'].flatMap(tagged);
const forty = files.flatMap((_, i) => tagged(String(i + 1)));

const asked = (catalogue: Catalogue) => nextBatch(catalogue).map(({ id }) => id);

describe('nextBatch', () => {
  it.each<[string, readonly string[], Catalogue]>([
    ['asks nothing before a photo is tagged', [], given()],
    ['asks for all together, as they were found', ['3', '1', '2'], given(...three)],
    ['asks first for what is looked at', ['2', '3', '1'], given(...three, look('2'))],
    ['leaves alone what is known', ['1'], given(...three, classified('2', '3'))],
    ['waits while paused', [], given(...three, { type: 'paused' })],
    ['serves who looks while paused', ['1'], given(...three, { type: 'paused' }, look('1'))],
    ['waits while a stroke is drawn', [], given(...three, look('2'), drawing)],
    ['waits without a classifier', [], given(...three, unavailable)],
    [
      'tries again when asked to',
      ['3', '1', '2'],
      given(...three, unavailable, { type: 'classifierRetried' }),
    ],
  ])('%s', (_, ids, catalogue) => {
    expect(asked(catalogue)).toEqual(ids);
  });

  it('asks for some at a time, until all are known', () => {
    let catalogue = given(...forty);
    const batches: number[] = [];
    for (let ids = asked(catalogue); ids.length > 0; ids = asked(catalogue)) {
      batches.push(ids.length);
      catalogue = reduce(catalogue, classified(...ids));
    }
    expect(batches).toEqual([16, 16, 8]);
  });
});
