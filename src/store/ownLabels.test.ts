import { expect, it } from 'vitest';
import { fail, succeed } from '../core/failure.ts';
import { emptyCatalogue } from './catalogue.ts';
import { nextUnlabelled, ownLabelOf } from './ownLabels.ts';
import type { Photo } from './photo.ts';
import { reduce } from './reduce.ts';

/** Photos that are as far as that; nothing else of them is looked at here. */
const photos = Object.fromEntries(
  Object.entries({ 1: 'tagged', 2: 'queued', 3: 'tagged', 4: 'failed' }).map(([id, stage]) => [
    id,
    { id, stage, source: new Blob() } as Photo,
  ]),
);
const catalogue = { ...emptyCatalogue, photos, order: ['1', '2', '3', '4'] };
const labeller = { id: 1, name: 'scones', labels: ['Cornish', 'Devon'] };
const inUse = reduce(catalogue, { type: 'labellerUsed', labeller });
const told = (id: string, value = [0.2, 0.8], by = 1) =>
  ({ type: 'ownLabelled', labeller: by, id, outcome: succeed(value) }) as const;

it('asks for photos that are tagged, each once, in order', () => {
  expect(nextUnlabelled(catalogue)).toBeNull();
  expect(nextUnlabelled(inUse)?.id).toBe('1');
  const one = reduce(inUse, told('1'));
  expect(nextUnlabelled(one)?.id).toBe('3');
  const failure = { kind: 'cancelled', message: '' } as const;
  const two = reduce(one, { type: 'ownLabelled', labeller: 1, id: '3', outcome: fail(failure) });
  expect(nextUnlabelled(two)).toBeNull();
  expect(ownLabelOf(two.ownLabels, '3')).toBeNull();
});

it('says the likeliest label with all chances, the same object while nothing changes', () => {
  const { ownLabels } = reduce(inUse, told('1'));
  expect(ownLabelOf(ownLabels, '1')).toEqual({
    classifier: 'scones',
    label: 'Devon',
    confidence: 0.8,
    scores: { Cornish: 0.2, Devon: 0.8 },
  });
  expect(ownLabelOf(ownLabels, '1')).toBe(ownLabelOf(ownLabels, '1'));
});

it('drops what another classifier told, or of a photo that is gone', () => {
  expect(reduce(inUse, told('1', [1, 0], 7))).toBe(inUse);
  expect(reduce(inUse, told('9'))).toBe(inUse);
  const another = { ...labeller, id: 2 };
  const next = reduce(reduce(inUse, told('1')), { type: 'labellerUsed', labeller: another });
  expect(nextUnlabelled(next)?.id).toBe('1');
  expect(reduce(next, { type: 'labellerUsed', labeller: null }).ownLabels).toBeNull();
});
