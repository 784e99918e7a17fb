import { describe, expect, it } from 'vitest';
import { predictionIn } from '../../core/learn/prediction.fixture.ts';
import type { Prediction } from '../../core/learn/prediction.ts';
import { noCorrections } from '../../core/tags/correctTag.ts';
import type { Photo } from '../../store/photo.ts';
import { filedAs, filedWords, placesOf } from './filed.ts';

const photo = (id: string, prediction: Prediction | null, category: string | null = null) =>
  [id, { id, prediction, corrections: { ...noCorrections, category } } as Photo] as const;

const catalogue = {
  photos: Object.fromEntries([
    photo('1', predictionIn(['shirt'])),
    photo('2', null),
    photo('3', predictionIn(['dress', 'shirt'])),
    photo('4', { ...predictionIn(['dress']), isUnknown: true }),
    photo('5', predictionIn(['a', 'b', 'c', 'd'])),
    photo('6', predictionIn(['dress']), 'shirt'),
  ]),
};
const ids = ['1', '2', '3', '4', '5', '6'];
const shown = (category: string | null, order: 'dropped' | 'category' = 'dropped') =>
  filedAs(catalogue, ids, { category, order });

describe('photos by their category', () => {
  it('are the very list where nothing is asked for', () => {
    expect(shown(null)).toBe(ids);
  });

  it('are those of one class, as the editor has it', () => {
    expect(shown('shirt')).toEqual(['1', '6']);
    expect(shown('dress')).toEqual(['3']);
  });

  it('are class by class, each in its order; what is not known comes last', () => {
    expect(shown(null, 'category')).toEqual(['3', '1', '6', '5', '4', '2']);
  });

  it('are counted, each once', () => {
    const counted = placesOf(catalogue, ids).map(([place, n]) => `${filedWords(place)} ${n}`);
    expect(counted).toEqual(['Dress 1', 'Shirt 2', 'Unsure 1', 'Not known 1']);
  });
});
