import { expect, it } from 'vitest';
import { attributeWords } from './attributeWords.ts';

const found = (name: string, value: string, confidence: number) => ({
  name,
  value,
  confidence,
  scores: {},
});

it('says what is sure, what is likely, and no guesses', () => {
  const attributes = [
    found('sleeves', 'long', 0.95),
    found('neck', 'collar', 0.6),
    found('front', 'closed', 0.4),
  ];
  expect(attributeWords(attributes)).toBe('Long sleeves, likely a collar.');
});

it('says an attribute of any model by its own words, and nothing of none', () => {
  expect(attributeWords([found('hem', 'wide', 0.9)])).toBe('Hem: wide.');
  expect(attributeWords([])).toBe('');
});
