import { beforeEach, expect, test } from 'vitest';
import { type Outcome, succeed } from '../../../core/failure.ts';
import type { BroughtModel, ModelAtHand } from '../../../core/learn/ownModel.ts';
import type { ModelDesk, ModelFiles, Told } from '../../../flow/modelDesk.ts';
import { bringModel, changeModel, modelTable, tryPhotos } from './modelTable.ts';

const filesOf = (name: string) => succeed([{ name, bytes: new Uint8Array() }]);

/** A desk whose models have one label, the name of their file; what it tells waits for `release`. */
function deskOf() {
  let release = (_: Outcome<Told>) => {};
  const desk = {
    open: async ({ files }: BroughtModel) =>
      succeed({ labels: [files[0]!.name] } as unknown as ModelAtHand),
    tell: () => new Promise<Outcome<Told>>((resolve) => (release = resolve)),
  } as unknown as ModelDesk;
  return { desk, release: (told: Outcome<Told>) => release(told) };
}

beforeEach(() => modelTable.setState(modelTable.getInitialState(), true));

test('files that come late are not opened over another model', async () => {
  const { desk } = deskOf();
  let arrive = (_: Outcome<ModelFiles>) => {};
  const late = bringModel('late', new Promise((resolve) => (arrive = resolve)), desk);
  await bringModel('other', Promise.resolve(filesOf('other')), desk);
  arrive(filesOf('late'));
  await late;
  const { name, model, isOpening } = modelTable.getState();
  expect([name, model?.labels, isOpening]).toEqual(['other', ['other'], false]);
});

test('what was told before a change is not said of the changed model', async () => {
  const { desk, release } = deskOf();
  await bringModel('one', Promise.resolve(filesOf('one')), desk);
  const trying = tryPhotos([{ name: 'a.jpg', source: new Blob() }], desk);
  const stale = release;
  void changeModel({ values: '0..255' }, desk);
  stale(succeed({} as Told));
  await trying;
  expect(modelTable.getState().photos[0]?.told).toBeNull();
});
