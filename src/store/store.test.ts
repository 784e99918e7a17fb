import { beforeEach, describe, expect, it } from 'vitest';
import { untouched } from '../core/photo/photoInputs.ts';
import { noCorrections } from '../core/tags/correctTag.ts';
import type { Action } from './actions.ts';
import type { Catalogue } from './catalogue.ts';
import { progressOf, tagShown } from './selectors.ts';
import { type CatalogueStore, createCatalogueStore, type Dispatch, dispatchTo } from './store.ts';
import {
  a,
  b,
  files,
  finding,
  findingOf,
  lab,
  picture,
  pictures,
  raster,
  rectangle,
  segmentation,
  taxonomy,
} from './twoPhotos.fixture.ts';

const failure = { kind: 'bug', message: 'Broken.', details: '' } as const;

const tagging = (id: string, revision = 0, found = finding): readonly Action[] => [
  { type: 'opened', id, revision, picture, raster },
  { type: 'cut', id, revision, segmentation },
  { type: 'described', id, revision, finding: found, pictures },
];

const drawn = (id: string = a): Action => ({
  type: 'inputsChanged',
  id,
  inputs: { ...untouched, rectangle },
  words: 'Draw the rectangle',
});

let store: CatalogueStore;
let dispatch: Dispatch;
const state = (): Catalogue => store.getState();
const photo = (id: string) => state().photos[id]!;
const all = (actions: readonly Action[]) => actions.forEach(dispatch);

beforeEach(() => {
  store = createCatalogueStore();
  dispatch = dispatchTo(store);
  dispatch({ type: 'taxonomyLoaded', taxonomy });
  dispatch({ type: 'dropped', files });
});

describe('photos', () => {
  it('go through their stages and let go of their pixels', () => {
    expect(photo(a).stage).toBe('queued');
    all(tagging(a));
    expect(photo(a).stage).toBe('tagged');
    expect(photo(a)).not.toHaveProperty('raster');
    expect(photo(a)).not.toHaveProperty('segmentation');
    expect(state().waiting).toEqual([b]);
  });

  it('are counted', () => {
    all(tagging(a));
    dispatch({ type: 'failed', id: b, revision: 0, failure });
    expect(progressOf(state())).toEqual({ total: 2, tagged: 1, failed: 1, waiting: 0 });
  });

  it('drop answers that were asked for an older revision', () => {
    dispatch(drawn());
    const before = state();
    all(tagging(a, 0));
    expect(state()).toBe(before);
    all(tagging(a, 1));
    expect(photo(a).stage).toBe('tagged');
  });

  it('drop answers for what was removed', () => {
    dispatch({ type: 'removed', ids: [a] });
    all(tagging(a));
    expect(state().order).toEqual([b]);
    expect(state().photos[a]).toBeUndefined();
  });

  it('never get the id of a removed one', () => {
    dispatch({ type: 'removed', ids: [b] });
    dispatch({ type: 'dropped', files });
    expect(state().order).toEqual([a, '3', '4']);
  });

  it('go back to the queue when the batch is paused, without losing what is finished', () => {
    all(tagging(a));
    dispatch({ type: 'opened', id: b, revision: 0, picture, raster });
    dispatch({ type: 'paused' });
    expect(photo(a).stage).toBe('tagged');
    expect(photo(b).stage).toBe('queued');
    expect(photo(b)).not.toHaveProperty('raster');
  });

  it('are tried once more when their worker dies, then given up', () => {
    dispatch({ type: 'interrupted', id: a, revision: 0 });
    expect(photo(a).stage).toBe('queued');
    dispatch({ type: 'interrupted', id: a, revision: 0 });
    expect(photo(a)).toMatchObject({ stage: 'failed', failure: { kind: 'engine-unavailable' } });
    expect(photo(b).stage).toBe('queued');
  });

  it('show their old finding until the new one is there', () => {
    all(tagging(a));
    dispatch(drawn());
    expect(photo(a)).toMatchObject({ stage: 'queued', finding, picture });
  });
});

describe('engines', () => {
  it('go on without a model, until they are started again', () => {
    all([{ type: 'engineReady' }, { type: 'modelFailed', failure }]);
    expect(state()).toMatchObject({ engineFailure: null, modelFailure: failure });
    all([{ type: 'engineFailed', failure }, { type: 'engineReady' }]);
    expect(state()).toMatchObject({ engineFailure: null, modelFailure: null });
  });
});

describe('corrections', () => {
  const rename = (name: string): Action => ({ type: 'swatchRenamed', id: a, swatch: 0, name });

  const accepted = () => [photo(a), photo(b)].map(({ corrections }) => corrections.accepted);

  beforeEach(() => all(tagging(a)));

  it('survive that the photo is cut again', () => {
    dispatch(rename('navy'));
    dispatch(drawn());
    all(tagging(a, 1));
    expect(photo(a).corrections.names).toEqual([{ lab, name: 'navy' }]);
  });

  it('are undone and redone one by one', () => {
    all([rename('navy'), rename('teal'), { type: 'undone' }]);
    expect(photo(a).corrections.names).toEqual([{ lab, name: 'navy' }]);
    dispatch({ type: 'undone' });
    expect(photo(a).corrections).toEqual(noCorrections);
    all([{ type: 'redone' }, { type: 'redone' }]);
    expect(photo(a).corrections.names).toEqual([{ lab, name: 'teal' }]);
  });

  it('end what could be redone', () => {
    all([rename('navy'), { type: 'undone' }, rename('teal'), { type: 'redone' }]);
    expect(photo(a).corrections.names).toEqual([{ lab, name: 'teal' }]);
  });

  it('of many photos are one step', () => {
    all(tagging(b));
    dispatch({ type: 'tagAccepted', ids: [a, b] });
    expect(accepted()).toEqual(['Blue', 'Blue']);
    expect(state().past.at(-1)?.words).toBe('Accept 2 tags');
    dispatch({ type: 'undone' });
    expect(accepted()).toEqual([null, null]);
  });

  it('accept only the main colour that was seen', () => {
    const shown = () => tagShown(photo(a), state());
    dispatch({ type: 'tagAccepted', ids: [a] });
    expect(shown()).toMatchObject({ primary: 'Blue', decision: 'accept', by: 'editor' });
    dispatch(drawn());
    all(tagging(a, 1, findingOf('Red')));
    expect(shown()).toBe(photo(a).finding?.tag);
    dispatch({ type: 'tagAccepted', ids: [a] });
    expect(shown()).toMatchObject({ primary: 'Red', decision: 'accept', by: 'editor' });
  });

  it('cannot accept a tag without a main colour', () => {
    all(tagging(b, 0, findingOf(null)));
    const before = state();
    dispatch({ type: 'tagAccepted', ids: [b] });
    expect(state()).toBe(before);
  });

  it('need no acceptance of a main colour that the editor said', () => {
    dispatch({ type: 'primaryCorrected', id: a, family: 'Red' });
    expect(tagShown(photo(a), state())).toMatchObject({ primary: 'Red', decision: 'accept' });
    const before = state();
    dispatch({ type: 'tagAccepted', ids: [a] });
    expect(state()).toBe(before);
  });

  it('that change nothing are no step', () => {
    all([rename('navy'), rename('navy')]);
    expect(state().past).toHaveLength(1);
  });

  it('cannot be made where nothing was found yet', () => {
    const before = state();
    dispatch({ type: 'tagAccepted', ids: [b] });
    expect(state()).toBe(before);
  });

  it('go with their photo', () => {
    all([rename('navy'), { type: 'removed', ids: [a] }, { type: 'undone' }]);
    expect(state().photos[a]).toBeUndefined();
    expect(state().past).toEqual([]);
  });

  it('of many photos are kept for those that stay', () => {
    all([...tagging(b), { type: 'tagAccepted', ids: [a, b] }, { type: 'removed', ids: [a] }]);
    dispatch({ type: 'undone' });
    expect(photo(b).corrections.accepted).toBeNull();
    dispatch({ type: 'redone' });
    expect(photo(b).corrections.accepted).toBe('Blue');
  });
});

describe('inputs', () => {
  const stroke = { kind: 'lasso', paint: 'keep', points: [] } as const;
  const painted = (...strokes: readonly (typeof stroke)[]): Action => ({
    type: 'inputsChanged',
    id: a,
    inputs: { ...untouched, strokes },
    words: 'Keep stroke',
  });
  const strokes = () => photo(a).inputs.strokes.length;

  beforeEach(() => all(tagging(a)));

  it('share one history with corrections', () => {
    all([painted(stroke), { type: 'tagAccepted', ids: [a] }, painted(stroke, stroke)]);
    expect(state().past.map(({ words }) => words)).toEqual([
      'Keep stroke',
      'Accept the tag',
      'Keep stroke',
    ]);
    dispatch({ type: 'undone' });
    expect([strokes(), photo(a).corrections.accepted]).toEqual([1, 'Blue']);
    dispatch({ type: 'undone' });
    expect([strokes(), photo(a).corrections.accepted]).toEqual([1, null]);
    dispatch({ type: 'undone' });
    expect(photo(a).inputs).toBe(untouched);
    all([{ type: 'redone' }, { type: 'redone' }, { type: 'redone' }]);
    expect([strokes(), photo(a).corrections.accepted]).toEqual([2, 'Blue']);
  });

  it.each<[string, readonly Action[]]>([
    ['changed', [painted(stroke)]],
    ['undone', [painted(stroke), { type: 'undone' }]],
    ['redone', [painted(stroke), { type: 'undone' }, { type: 'redone' }]],
  ])('that are %s have the photo cut again, before all others', (_, actions) => {
    all(actions);
    expect(photo(a)).toMatchObject({ stage: 'queued', revision: actions.length, finding });
    expect(state().waiting).toEqual([a, b]);
  });

  it('are not raised by corrections, nor by taking them back', () => {
    all([{ type: 'tagAccepted', ids: [a] }, { type: 'undone' }, { type: 'redone' }]);
    expect(photo(a)).toMatchObject({ stage: 'tagged', revision: 0 });
  });

  it('that are the same are no step', () => {
    all([painted(stroke), painted({ ...stroke })]);
    expect(state().past).toHaveLength(1);
    expect(photo(a).revision).toBe(1);
  });

  it('go back to what was found, in one step', () => {
    all([painted(stroke), drawn()]);
    dispatch({ type: 'inputsChanged', id: a, inputs: untouched, words: 'As it was' });
    expect(photo(a).inputs).toEqual(untouched);
    dispatch({ type: 'undone' });
    expect(photo(a).inputs.rectangle).toEqual(rectangle);
  });
});
