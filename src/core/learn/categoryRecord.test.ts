import { describe, expect, it } from 'vitest';
import { categoryRecord } from './categoryRecord.ts';
import { predictionIn } from './prediction.fixture.ts';

const found = predictionIn(['shirt', 'dress']);

describe('categoryRecord', () => {
  it('tells label, confidence, the chance of each class and the set', () => {
    expect(categoryRecord(found, null)).toEqual({
      label: 'shirt',
      confidence: 0.8,
      scores: { shirt: 0.5714, dress: 0.2857, hat: 0.1429 },
      set: { labels: ['shirt', 'dress'], coverage: 0.9 },
      by: 'dyelot',
    });
  });

  it('says where the photo may show none of them', () => {
    const record = categoryRecord({ ...found, isUnknown: true }, null);
    expect(record).toMatchObject({ unknown: true });
    expect(record).not.toHaveProperty('set');
  });

  it('tells what else was seen, by its name', () => {
    const scores = { long: 0.7, short: 0.3 };
    const sleeves = { name: 'sleeves', value: 'long', confidence: 0.70001, scores };
    const seen = { ...found, attributes: [sleeves] };
    const told = { attributes: { sleeves: { value: 'long', confidence: 0.7 } } };
    expect(categoryRecord(seen, null)).toMatchObject(told);
    expect(categoryRecord(seen, 'shirt')).toMatchObject(told);
    expect(categoryRecord(seen, 'pants')).not.toHaveProperty('attributes');
    expect(categoryRecord({ ...seen, isUnknown: true }, null)).not.toHaveProperty('attributes');
  });

  it('is what the editor said, certain, with the scores that were found', () => {
    const record = categoryRecord(found, 'kilt');
    expect(record).toMatchObject({ label: 'kilt', confidence: 1, by: 'editor' });
    expect(record).toHaveProperty('scores.shirt');
    expect(record).not.toHaveProperty('set');
    expect(categoryRecord(null, 'kilt')).toEqual({ label: 'kilt', confidence: 1, by: 'editor' });
  });

  it('is nothing where nothing is known', () => {
    expect(categoryRecord(null, null)).toBeNull();
  });
});
