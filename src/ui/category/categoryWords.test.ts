import { describe, expect, it } from 'vitest';
import { predictionIn } from '../../core/learn/prediction.fixture.ts';
import {
  categoryCertainty,
  categoryTitle,
  labelTitle,
  looksLikeWords,
  setWorth,
} from './categoryWords.ts';

const shirt = predictionIn(['shirt']);

describe('a category in words', () => {
  it.each([
    [{ kind: 'one', label: 't-shirt', by: 'dyelot' }, 'T-shirt', 'likely'],
    [{ kind: 'one', label: 'pants', by: 'editor' }, 'Trousers', 'as you said'],
    [{ kind: 'several', labels: ['longsleeve', 'shirt'] }, 'Long sleeve or shirt', ''],
    [{ kind: 'several', labels: ['pants', 'dress', 'shirt'] }, 'Trousers, dress or shirt', ''],
    [{ kind: 'unsure' }, 'Unsure', 'it may be many things'],
    [{ kind: 'unknown' }, 'Not a garment I know', 'please look'],
  ] as const)('%o', (category, title, certainty) => {
    expect(categoryTitle(category)).toBe(title);
    expect(categoryCertainty(category, { ...shirt, confidence: 0.7 })).toBe(certainty);
  });

  it('takes a label of any model as it is', () => {
    expect(labelTitle('cornish scone')).toBe('Cornish scone');
    expect(labelTitle('constructor')).toBe('Constructor');
  });
});

describe('why', () => {
  it('says what it looks like, the likeliest first, and nothing that hardly counts', () => {
    const scores = { dress: 0.02, longsleeve: 0.35, shirt: 0.61, hat: 0.02 };
    expect(looksLikeWords({ ...shirt, scores })).toBe('Looks like shirt 61%, long sleeve 35%.');
    expect(looksLikeWords({ ...shirt, scores, isUnknown: true })).toContain('unlike');
  });

  it('says what a set is worth where it is one', () => {
    expect(setWorth(shirt)).toBe('');
    expect(setWorth(predictionIn(['shirt', 'dress']))).toBe(
      'If it is one of these 3 kinds, it may be any of 2: sets like this hold the right one in 90 of 100 photos.',
    );
  });
});
