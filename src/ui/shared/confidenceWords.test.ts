import { describe, expect, it, test } from 'vitest';
import type { Family } from '../../core/tags/family.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import { setWords, swatchWords, tagWords } from './confidenceWords.ts';

const navy: NamedSwatch = {
  rgb: [20, 30, 70],
  lab: [13, 10, -25],
  weight: 1,
  spread: 4,
  name: 'navy',
  family: 'Blue',
  deltaE: 2,
  runnerUp: { name: 'black', family: 'Black', deltaE: 12 },
  margin: 10,
  confidence: 0.8,
  reasons: [],
};

const tag: Tag = {
  primary: 'Blue',
  colours: ['Blue'],
  swatches: [navy],
  confidence: 0.8,
  decision: 'accept',
  reasons: [],
  by: 'dyelot',
};

const doubtful = { ...navy, confidence: 0.2 };
const close = { ...doubtful, margin: 1 };

describe('the words of a swatch', () => {
  it.each([
    [navy, 'navy, sure'],
    [close, 'navy or black'],
    [doubtful, 'navy, please look'],
  ])('say how sure it is', (swatch, words) => {
    expect(swatchWords(swatch)).toBe(words);
  });
});

test('another language says family and name in its own words', () => {
  const word = (name: string) =>
    ({ navy: 'azul marino', blue: 'azul', black: 'negro' })[name] ?? name;
  expect(tagWords(tag, word)).toEqual({ colour: 'Azul, azul marino', certainty: 'sure' });
  expect(tagWords({ ...tag, decision: 'review', swatches: [close] }, word).certainty).toBe(
    'or negro',
  );
  expect(tagWords({ ...tag, swatches: [{ ...navy, name: 'blue' }] }, word).colour).toBe('Azul');
});

describe('the words of a tag', () => {
  it.each<[Tag, string, string]>([
    [tag, 'Blue, navy', 'sure'],
    [{ ...tag, by: 'editor' }, 'Blue, navy', 'as you said'],
    [{ ...tag, decision: 'review', swatches: [close] }, 'Blue, navy', 'or black'],
    [{ ...tag, decision: 'review', swatches: [doubtful] }, 'Blue, navy', 'please look'],
    [{ ...tag, primary: null, swatches: [] }, 'No garment found', 'please look'],
    [{ ...tag, swatches: [{ ...navy, name: 'blue' }] }, 'Blue', 'sure'],
  ])('say the colour and how sure it is', (given, colour, certainty) => {
    expect(tagWords(given)).toEqual({ colour, certainty });
  });
});

describe('what a tag may be instead', () => {
  const among = (...families: readonly Family[]): Tag => ({
    ...tag,
    decision: 'review',
    set: { families, coverage: 0.9 },
  });

  it.each<[Tag, string, string]>([
    [among('Blue'), 'please look', ''],
    [among('Blue', 'Black'), 'or black', 'Blue or black: one of these is right in 90% of photos.'],
    [
      among('Blue', 'Black', 'Grey'),
      'or black or grey',
      'Blue or black or grey: one of these is right in 90% of photos.',
    ],
    [
      among('Blue', 'Black', 'Grey', 'Green'),
      'please look',
      'Blue or black or grey or green: one of these is right in 90% of photos.',
    ],
  ])('is said by its set', (given, certainty, words) => {
    expect(tagWords(given).certainty).toBe(certainty);
    expect(setWords(given)).toBe(words);
  });
});
