import { expect, test } from 'vitest';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { certaintyWords, decisionWords, runnerUpWords, sizeWords } from './words.ts';

const swatch: NamedSwatch = {
  rgb: [20, 25, 60],
  lab: [10, 10, -20],
  weight: 0.6,
  spread: 5,
  name: 'navy',
  family: 'Blue',
  deltaE: 2,
  runnerUp: { name: 'black', family: 'Black', deltaE: 5.1 },
  margin: 3.1,
  confidence: 0.9,
  reasons: [],
};

test('certainty is said without the name', () => {
  expect(certaintyWords(swatch)).toBe('sure');
  expect(certaintyWords({ ...swatch, confidence: 0.2 })).toBe('or black');
  expect(certaintyWords({ ...swatch, confidence: 0.2, margin: 9 })).toBe('please look');
});

test('the runner-up comes with its distance', () => {
  expect(runnerUpWords(swatch)).toBe('or black, 3.1 ΔE further');
  expect(runnerUpWords({ ...swatch, confidence: 0.2 })).toBe('3.1 ΔE further');
});

test('a size has its thousands apart', () => {
  expect(sizeWords({ width: 2400, height: 800 })).toBe('2,400 × 800 pixels');
});

test('who accepted a tag is said, and a correction is not an acceptance', () => {
  const tag: Tag = {
    primary: 'Blue',
    colours: ['Blue'],
    swatches: [swatch],
    confidence: 0.9,
    decision: 'accept',
    reasons: [],
    by: 'editor',
  };
  expect(decisionWords(tag, false)).toBe('Accepted automatically');
  expect(decisionWords(tag, true)).toBe('Accepted by you');
  expect(decisionWords({ ...tag, decision: 'review' }, false)).toBe('To review');
});
