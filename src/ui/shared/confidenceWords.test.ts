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

const unsure: Tag = { ...tag, confidence: 0.3, decision: 'review' };
const doubtful = { ...navy, confidence: 0.2 };
const close = { ...doubtful, margin: 1 };

const renamed: Tag = {
  ...tag,
  by: 'editor',
  decision: 'review',
  swatches: [{ ...close, confidence: 1 }],
};

describe('the words of a swatch', () => {
  it.each([
    [navy, 'navy, sure'],
    [close, 'navy or black'],
    [doubtful, 'navy, not sure'],
    [{ ...navy, confidence: 0.6 }, 'navy, likely'],
  ])('say how sure it is', (swatch, words) => {
    expect(swatchWords(swatch)).toBe(words);
  });
});

test('another language says family and name in its own words', () => {
  const word = (name: string) =>
    ({ navy: 'azul marino', blue: 'azul', black: 'negro' })[name] ?? name;
  expect(tagWords(tag, word)).toEqual({ colour: 'Azul, azul marino', certainty: 'sure' });
  expect(tagWords({ ...unsure, swatches: [close] }, word).certainty).toBe('or negro');
  expect(swatchWords(close, word)).toBe('azul marino or negro');
  expect(tagWords({ ...tag, swatches: [{ ...navy, name: 'blue' }] }, word).colour).toBe('Azul');
});

describe('the words of a tag', () => {
  it.each<[Tag, string, string]>([
    [tag, 'Blue, navy', 'sure'],
    [{ ...tag, by: 'editor', confidence: 1 }, 'Blue, navy', 'as you said'],
    [renamed, 'Blue, navy', 'sure'],
    [{ ...unsure, swatches: [close] }, 'Blue, navy', 'or black'],
    [{ ...unsure, swatches: [doubtful] }, 'Blue, navy', 'not sure'],
    [{ ...unsure, confidence: 0.6 }, 'Blue, navy', 'likely'],
    [{ ...tag, primary: null, swatches: [] }, 'No garment found', 'please look'],
    [{ ...tag, swatches: [{ ...navy, name: 'blue' }] }, 'Blue', 'sure'],
  ])('say the colour and how sure it is', (given, colour, certainty) => {
    expect(tagWords(given)).toEqual({ colour, certainty });
  });
});

it('is sure by its confidence alone, whatever is decided by it', () => {
  expect(tagWords({ ...tag, decision: 'review', confidence: 0.99 }).certainty).toBe('sure');
  expect(tagWords({ ...unsure, decision: 'accept' }).certainty).toBe('not sure');
});

describe('a swatch whose name was asked of people', () => {
  const saidOf = (name: number, runnerUp: number, ...shares: readonly number[]): NamedSwatch => ({
    ...navy,
    confidence: 0.3,
    said: {
      name,
      runnerUp,
      families: [],
      names: (['navy', 'dark blue', 'black'] as const).map((called, i) => ({
        name: called,
        family: called === 'black' ? 'Black' : 'Blue',
        share: shares[i] ?? 0,
      })),
    },
  });

  it.each([
    [saidOf(0.9, 0.05, 0.7, 0.2, 0.05), 'navy, sure'],
    [saidOf(0.9, 0.05, 0.5, 0.4, 0.05), 'navy or dark blue'],
    [saidOf(0.9, 0.05, 0.4, 0.2, 0.05), 'navy, likely'],
    [saidOf(0.6, 0.3, 0.5, 0.1, 0.3), 'navy or black'],
    [saidOf(0.6, 0.1, 0.5, 0.1, 0.1), 'navy, likely'],
  ])('says so, however surely it counts', (swatch, words) => {
    expect(swatchWords(swatch)).toBe(words);
  });
});

describe('what a tag may be instead', () => {
  const among = (...families: readonly Family[]): Tag => ({
    ...tag,
    set: { families, coverage: 0.9 },
  });
  const holds = 'sets like this hold the right one in 90 of 100 photos.';

  it.each<[Tag, string, string]>([
    [among('Blue'), 'sure', ''],
    [among('Blue', 'Black'), 'or black', `Blue or black: ${holds}`],
    [among('Blue', 'Black', 'Grey'), 'or black or grey', `Blue, black or grey: ${holds}`],
    [
      among('Blue', 'Black', 'Grey', 'Green'),
      'or 3 others',
      `Blue, black, grey or green: ${holds}`,
    ],
  ])('is said by its set', (given, certainty, words) => {
    expect(tagWords(given).certainty).toBe(certainty);
    expect(setWords(given)).toBe(words);
  });
});
