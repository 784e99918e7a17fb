import { beforeEach, describe, expect, it } from 'vitest';
import { predictionIn } from '../core/learn/prediction.fixture.ts';
import { untouched } from '../core/photo/photoInputs.ts';
import type { Action } from './actions.ts';
import { unclassifiedPhotos } from './classifying.ts';
import { type CatalogueStore, createCatalogueStore, type Dispatch, dispatchTo } from './store.ts';
import {
  a,
  b,
  files,
  finding,
  picture,
  pictures,
  raster,
  rectangle,
  segmentation,
  taxonomy,
} from './twoPhotos.fixture.ts';

const failure = { kind: 'model-unavailable', message: 'Not there.' } as const;
const runtime = { backend: 'wasm', msAPhoto: 12 } as const;
const shirt = predictionIn(['shirt']);
const dress = predictionIn(['dress']);

const tagging = (id: string, revision = 0): readonly Action[] => [
  { type: 'opened', id, revision, picture, raster },
  { type: 'cut', id, revision, segmentation },
  { type: 'described', id, revision, finding, pictures },
];
const classified = (id: string, prediction = shirt, revision = 0): Action => ({
  type: 'classified',
  answers: [{ id, revision, prediction }],
  runtime,
});
const redrawn: Action = {
  type: 'inputsChanged',
  id: a,
  inputs: { ...untouched, rectangle },
  words: 'Draw the rectangle',
};
const corrected = (label: string | null): Action => ({ type: 'categoryCorrected', id: a, label });

let store: CatalogueStore;
let dispatch: Dispatch;
const photo = (id: string) => store.getState().photos[id]!;
const waiting = () => unclassifiedPhotos(store.getState()).map(({ id }) => id);
const all = (actions: readonly Action[]) => actions.forEach(dispatch);

beforeEach(() => {
  store = createCatalogueStore();
  dispatch = dispatchTo(store);
  all([
    { type: 'taxonomyLoaded', taxonomy },
    { type: 'dropped', files },
  ]);
});

describe('the classifier', () => {
  it('is waited for by photos that are tagged, and no tag waits for it', () => {
    all([...tagging(b), ...tagging(a)]);
    expect(photo(a)).toMatchObject({ stage: 'tagged', prediction: null });
    expect(waiting()).toEqual([b, a]);
  });

  it('answers some of them at a time; what it was shown is let go', () => {
    all([...tagging(a), ...tagging(b), classified(b)]);
    expect(waiting()).toEqual([a]);
    expect(photo(b)).toMatchObject({ pictures: null, prediction: shirt });
    expect(store.getState().classifier.runtime).toEqual(runtime);
  });

  it('is not heard about photos that were asked anew since, or are gone', () => {
    all([...tagging(a), redrawn, classified(a)]);
    expect(photo(a).prediction).toBeNull();
    all([...tagging(a, 1), classified(a), { type: 'removed', ids: [b] }, classified(b)]);
    expect(photo(a).prediction).toBeNull();
    expect(waiting()).toEqual([a]);
    expect(photo(b)).toBeUndefined();
  });

  it('is asked again when the photo is cut anew; what it said stays until then', () => {
    all([...tagging(a), classified(a), redrawn]);
    expect(photo(a).prediction).toBe(shirt);
    expect(waiting()).toEqual([]);
    all(tagging(a, 1));
    expect(photo(a).prediction).toBe(shirt);
    expect(waiting()).toEqual([a]);
    dispatch(classified(a, dress, 1));
    expect(photo(a).prediction).toBe(dress);
  });

  it('is not waited for by photos that failed', () => {
    all([...tagging(a), redrawn, { type: 'failed', id: a, revision: 1, failure }]);
    expect(waiting()).toEqual([]);
  });

  it('keeps photos waiting while it cannot be had, and is heard when it can', () => {
    all([...tagging(a), { type: 'classifierFailed', failure }]);
    expect(store.getState().classifier.failure).toBe(failure);
    expect(waiting()).toEqual([a]);
    dispatch({ type: 'classifierRetried' });
    expect(store.getState().classifier.failure).toBeNull();
    dispatch(classified(a));
    expect(photo(a).prediction).toBe(shirt);
  });
});

describe('who does not want to know', () => {
  const wanted = (isWanted: boolean): Action => ({ type: 'categoriesWanted', isWanted });

  it('has nothing kept, but what they said themselves', () => {
    all([...tagging(a), ...tagging(b), classified(a), corrected('kilt'), wanted(false)]);
    expect(waiting()).toEqual([]);
    expect(photo(a)).toMatchObject({ prediction: null, corrections: { category: 'kilt' } });
    expect(photo(b)).toMatchObject({ stage: 'tagged', pictures: null });
  });

  it('has photos begun anew that were not looked at meanwhile, once they do', () => {
    all([wanted(false), ...tagging(a), wanted(true)]);
    expect(photo(a)).toMatchObject({ stage: 'queued', finding, revision: 0 });
    all(tagging(a));
    expect(waiting()).toEqual([a]);
  });

  it('changes nothing by saying the same again', () => {
    const before = store.getState();
    dispatch(wanted(true));
    expect(store.getState()).toBe(before);
  });
});

it('keeps no more pictures than fit while the classifier cannot be had', () => {
  const ids = Array.from({ length: 520 }, (_, i) => String(i + 3));
  const names = ids.map((name) => ({ name, source: new Blob() }));
  all([
    { type: 'dropped', files: names },
    { type: 'classifierFailed', failure },
  ]);
  for (const id of ids) all(tagging(id));
  expect(waiting()).toHaveLength(500);
  dispatch({ type: 'classifierRetried' });
  expect(waiting()).toHaveLength(500);
  expect(ids.filter((id) => photo(id).stage === 'queued')).toHaveLength(20);
});

describe('the editor', () => {
  beforeEach(() => all([...tagging(a), classified(a)]));

  it('has the last word, step by step', () => {
    all([corrected('kilt'), corrected('skirt')]);
    expect(photo(a)).toMatchObject({ corrections: { category: 'skirt' }, revision: 0 });
    expect(store.getState().past.map(({ words }) => words)).toEqual([
      'Category kilt',
      'Category skirt',
    ]);
    dispatch({ type: 'undone' });
    expect(photo(a).corrections.category).toBe('kilt');
    all([{ type: 'undone' }, { type: 'redone' }]);
    expect(photo(a).corrections.category).toBe('kilt');
    dispatch(corrected(null));
    expect(photo(a).corrections.category).toBeNull();
    expect(photo(a).prediction).toBe(shirt);
  });

  it('takes no step by saying the same again', () => {
    all([corrected('kilt'), corrected('kilt')]);
    expect(store.getState().past).toHaveLength(1);
  });

  it('keeps the category when colours go back to what was found', () => {
    const primary = { type: 'primaryCorrected', id: a, family: 'Red' } as const;
    all([corrected('kilt'), primary, { type: 'correctionsCleared', id: a }]);
    expect(photo(a).corrections).toMatchObject({ primary: null, category: 'kilt' });
  });

  it('can say what it is before the classifier does', () => {
    all([...tagging(b), { type: 'categoryCorrected', id: b, label: 'hat' }, classified(b)]);
    expect(photo(b)).toMatchObject({ corrections: { category: 'hat' }, prediction: shirt });
  });
});
