import { describe, expect, it } from 'vitest';
import { categoryOf } from './category.ts';
import { predictionIn } from './prediction.fixture.ts';

describe('categoryOf', () => {
  it.each([
    ['one class is said plainly', ['shirt'], { kind: 'one', label: 'shirt', by: 'dyelot' }],
    ['two are both said', ['shirt', 'dress'], { kind: 'several', labels: ['shirt', 'dress'] }],
    ['three are all said', ['a', 'b', 'c'], { kind: 'several', labels: ['a', 'b', 'c'] }],
    ['more are too many', ['a', 'b', 'c', 'd'], { kind: 'unsure' }],
  ] as const)('%s', (_, labels, category) => {
    expect(categoryOf(predictionIn(labels), null)).toEqual(category);
  });

  it('is unknown where the photo shows none of the classes, however sure of one the net is', () => {
    const unknown = { ...predictionIn(['shirt']), isUnknown: true };
    expect(categoryOf(unknown, null)).toEqual({ kind: 'unknown' });
  });

  it('is what the editor said, whatever was predicted', () => {
    const said = { kind: 'one', label: 'kilt', by: 'editor' };
    expect(categoryOf(predictionIn(['shirt']), 'kilt')).toEqual(said);
    expect(categoryOf(null, 'kilt')).toEqual(said);
  });

  it('is nothing while nothing is known', () => {
    expect(categoryOf(null, null)).toBeNull();
  });
});
