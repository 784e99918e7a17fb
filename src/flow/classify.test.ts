import { beforeEach, expect, test } from 'vitest';
import { fail, type Outcome, succeed } from '../core/failure.ts';
import { predictionIn } from '../core/learn/prediction.fixture.ts';
import type { Action } from '../store/actions.ts';
import {
  type CatalogueStore,
  createCatalogueStore,
  type Dispatch,
  dispatchTo,
} from '../store/store.ts';
import {
  a,
  b,
  files,
  finding,
  picture,
  pictures,
  raster,
  segmentation,
  taxonomy,
} from '../store/twoPhotos.fixture.ts';
import type { Classified } from '../wire/classifyJobs.ts';
import { conductClassifier } from './classify.ts';
import type { ClassifyEngine } from './classifyEngine.ts';

const tagged = (id: string): readonly Action[] => [
  { type: 'opened', id, revision: 0, picture, raster },
  { type: 'cut', id, revision: 0, segmentation },
  { type: 'described', id, revision: 0, finding, pictures },
];
const died = fail({ kind: 'engine-unavailable', message: 'The engine stopped.' });
const missing = fail({ kind: 'model-unavailable', message: 'Not there.' });

let store: CatalogueStore;
let dispatch: Dispatch;
/** How many photos each question was about, and how to answer the latest. */
let questions: number[];
let answer: (outcome: Outcome<Classified>) => Promise<void>;
const engine = {
  close: () => undefined,
  ask: (_name: string, input: { readonly pictures: readonly unknown[] }) =>
    new Promise((resolve) => {
      questions.push(input.pictures.length);
      answer = async (outcome) => {
        resolve(outcome);
        await new Promise((settled) => setTimeout(settled));
      };
    }),
} as unknown as ClassifyEngine;

const all = (actions: readonly Action[]) => actions.forEach(dispatch);
const shirts = (photos: number): Outcome<Classified> =>
  succeed({
    predictions: Array.from({ length: photos }, () => predictionIn(['shirt'])),
    runtime: { backend: 'wasm', msAPhoto: 12 },
  });
const labelOf = (id: string) => store.getState().photos[id]?.prediction?.label;

beforeEach(() => {
  questions = [];
  store = createCatalogueStore();
  dispatch = dispatchTo(store);
  conductClassifier(store, dispatch, engine);
  all([
    { type: 'taxonomyLoaded', taxonomy },
    { type: 'dropped', files },
  ]);
});

test('nothing is asked, and so no worker started, before a photo is tagged', () => {
  expect(questions).toEqual([]);
});

test('photos that come while it is busy are asked about together, next', async () => {
  all(tagged(a));
  all(tagged(b));
  expect(questions).toEqual([1]);
  await answer(shirts(1));
  expect([labelOf(a), labelOf(b)]).toEqual(['shirt', undefined]);
  expect(questions).toEqual([1, 1]);
  await answer(shirts(1));
  expect(labelOf(b)).toBe('shirt');
  expect(questions).toEqual([1, 1]);
});

test('a worker that dies is asked once more, then the page is told', async () => {
  all(tagged(a));
  await answer(died);
  expect(questions).toEqual([1, 1]);
  expect(store.getState().classifier.failure).toBeNull();
  await answer(died);
  expect(store.getState().classifier.failure).toEqual(died.ok ? null : died.failure);
  expect(store.getState().photos[a]?.stage).toBe('tagged');
});

test('without a model nothing is asked until somebody tries again', async () => {
  all(tagged(a));
  await answer(missing);
  all(tagged(b));
  expect(questions).toEqual([1]);
  dispatch({ type: 'classifierRetried' });
  expect(questions).toEqual([1, 2]);
  await answer(shirts(2));
  expect([labelOf(a), labelOf(b)]).toEqual(['shirt', 'shirt']);
});
