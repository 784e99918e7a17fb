import { beforeEach, describe, expect, it } from 'vitest';
import { fail, succeed } from '../core/failure.ts';
import type { Examined } from '../core/photo/examined.ts';
import { type PhotoInputs, untouched } from '../core/photo/photoInputs.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Action } from './actions.ts';
import { examinationShown } from './selectors.ts';
import { type CatalogueStore, createCatalogueStore, type Dispatch, dispatchTo } from './store.ts';
import {
  a,
  b,
  files,
  finding,
  findingOf,
  picture,
  pictures,
  raster,
  rectangle,
  segmentation,
  tagOf,
  taxonomy,
} from './twoPhotos.fixture.ts';

const examinedAs = (primary: Tag['primary']) => ({ raster, tag: tagOf(primary) }) as Examined;
const drawn: Action = {
  type: 'inputsChanged',
  id: a,
  inputs: { ...untouched, rectangle },
  words: 'Draw the rectangle',
};

let store: CatalogueStore;
let dispatch: Dispatch;
const state = () => store.getState();
const photo = () => state().photos[a]!;
const all = (actions: readonly Action[]) => actions.forEach(dispatch);

beforeEach(() => {
  store = createCatalogueStore();
  dispatch = dispatchTo(store);
  all([
    { type: 'taxonomyLoaded', taxonomy },
    { type: 'dropped', files },
    { type: 'opened', id: a, revision: 0, picture, raster },
    { type: 'cut', id: a, revision: 0, segmentation },
    { type: 'described', id: a, revision: 0, finding, pictures },
    { type: 'examining', id: a },
    { type: 'examined', id: a, revision: 0, outcome: succeed(examinedAs('Blue')) },
  ]);
});

describe('a stroke that is being drawn', () => {
  const draft = (inputs: PhotoInputs | null = { ...untouched, rectangle }): Action => ({
    type: 'inputsDrafted',
    id: a,
    inputs,
  });
  const answer = (number: number, primary: Tag['primary'] = 'Red'): Action => ({
    type: 'draftExamined',
    id: a,
    revision: 0,
    number,
    outcome: succeed(examinedAs(primary)),
  });
  const shown = () => {
    const outcome = examinationShown(state())?.outcome;
    return outcome?.ok ? outcome.value.tag.primary : null;
  };

  it('is followed without a step in the history', () => {
    all([draft(), answer(1)]);
    expect(shown()).toBe('Red');
    expect(state().past).toEqual([]);
    expect(photo()).toMatchObject({ stage: 'tagged', revision: 0, inputs: untouched });
  });

  it('shows each later answer and never an earlier one', () => {
    all([draft(), draft(), draft(), answer(2, 'Red'), answer(1, 'Pink')]);
    expect(shown()).toBe('Red');
    dispatch(answer(3, 'Green'));
    expect(shown()).toBe('Green');
  });

  it('leaves no trace when it is dropped, even by an answer on its way', () => {
    all([draft(), answer(1), draft(null)]);
    expect(shown()).toBe('Blue');
    all([draft(), answer(1)]);
    expect(shown()).toBe('Blue');
  });

  it('stays on view until its end is cut', () => {
    all([draft(), answer(1), drawn]);
    expect(shown()).toBe('Red');
    expect(state().examination?.revision).not.toBe(photo().revision);
    const finding = findingOf('Green');
    dispatch({ type: 'recut', id: a, revision: 1, examined: examinedAs('Green'), finding });
    expect(shown()).toBe('Green');
    expect(state().examination?.revision).toBe(photo().revision);
    expect(photo()).toMatchObject({ stage: 'tagged', finding });
  });

  it('is tagged before its edge was looked at', () => {
    const rough = { ...findingOf('Green'), cutout: null };
    const alpha = { width: 1, height: 1, data: Uint8Array.of(127) };
    const cutout = new Blob();
    const examined = examinedAs('Green');
    all([drawn, { type: 'recut', id: a, revision: 1, examined, finding: rough }]);
    expect([shown(), photo().stage]).toEqual(['Green', 'tagged']);
    dispatch({ type: 'edged', id: a, revision: 1, alpha, unclear: alpha, cutout, pictures });
    expect(state().examination?.outcome).toEqual(succeed({ ...examined, alpha, unclear: alpha }));
    expect(photo().finding?.cutout).toBe(cutout);
  });

  it('is cut with the others when somebody looks away at its end', () => {
    const recut = { type: 'recut', id: a, revision: 1, examined: examinedAs('Green') } as const;
    all([drawn, { type: 'examining', id: null }, { ...recut, finding }]);
    expect(photo().stage).toBe('queued');
    expect(state().waiting).toContain(a);
  });

  it('keeps what was shown when it cannot be cut', () => {
    const outcome = fail({ kind: 'bug', message: 'Broken.', details: '' });
    all([draft(), answer(1), draft()]);
    dispatch({ type: 'draftExamined', id: a, revision: 0, number: 2, outcome });
    expect(shown()).toBe('Red');
    expect(state().draft?.answered).toBe(2);
  });

  it.each<[string, Action]>([
    ['somebody looks away', { type: 'examining', id: b }],
    ['somebody looks anew', { type: 'examining', id: a }],
    ['the ways to cut are compared', { type: 'comparing', id: a }],
    ['its surface goes', draft(null)],
    ['its photo is removed', { type: 'removed', ids: [a] }],
    ['a step is undone', { type: 'undone' }],
  ])('is over when %s', (_, action) => {
    all([{ type: 'tagAccepted', ids: [a] }, draft(), action]);
    expect(state().draft).toBeNull();
  });

  it('is drawn on the open photo only', () => {
    dispatch({ type: 'inputsDrafted', id: b, inputs: untouched });
    expect(state().draft).toBeNull();
  });
});

describe('another palette', () => {
  const article = { recipe: 'article', mergeBelow: 10 } as const;
  const chosen = (...ids: readonly string[]): Action => ({
    type: 'paletteChosen',
    ids,
    palette: article,
    words: 'Palette by the article’s recipe',
  });
  const palettes = () => Object.values(state().photos).map(({ inputs }) => inputs.palette.recipe);

  it('is one step for all photos, which are described again in their order', () => {
    dispatch(chosen(a, b));
    expect(palettes()).toEqual(['article', 'article']);
    expect(state().past).toHaveLength(1);
    expect(state().waiting).toEqual([a, b]);
    dispatch({ type: 'undone' });
    expect(palettes()).toEqual(['cloth', 'cloth']);
  });

  it('leaves alone what failed, and what has it already', () => {
    const failure = { kind: 'bug', message: 'Broken.', details: '' } as const;
    all([{ type: 'failed', id: b, revision: 0, failure }, chosen(a, b), chosen(a, b)]);
    expect(palettes()).toEqual(['article', 'cloth']);
    expect(state().past).toHaveLength(1);
  });

  it('keeps all else that was said', () => {
    all([drawn, chosen(a)]);
    expect(photo().inputs).toEqual({ ...untouched, rectangle, palette: article });
  });
});
