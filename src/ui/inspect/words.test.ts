import { expect, test } from 'vitest';
import { asRecipe } from '../../core/palette/choice.ts';
import { untouched } from '../../core/photo/photoInputs.ts';
import type { NamedSwatch, Tag } from '../../core/tags/tag.ts';
import {
  decisionWords,
  editWords,
  handWords,
  outcomeWords,
  runnerUpWords,
  sizeWords,
} from './words.ts';

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

test('the runner-up comes with its distance', () => {
  expect(runnerUpWords(swatch)).toBe('or black, 3.1 ΔE further');
  expect(runnerUpWords({ ...swatch, confidence: 0.2 })).toBe('3.1 ΔE further');
});

test('a size has its thousands apart', () => {
  expect(sizeWords({ width: 2400, height: 800 })).toBe('2,400 × 800 pixels');
});

const tag: Tag = {
  primary: 'Blue',
  colours: ['Blue'],
  swatches: [swatch],
  confidence: 0.9,
  decision: 'accept',
  reasons: [],
  by: 'dyelot',
};

test('what was done is told, and what was taken back', () => {
  const edit = { words: 'Keep stroke', changes: [] };
  const before = { past: [], future: [] };
  const after = { past: [edit], future: [] };
  expect(editWords(before, after)).toBe('Keep stroke');
  expect(editWords(after, { past: [], future: [edit] })).toBe('Undone: Keep stroke');
  expect(outcomeWords(0.341, tag)).toBe('The garment covers 34% of the photo. Blue, navy: sure.');
});

test('what was mended by hand is counted, and nothing is said where nothing was', () => {
  const dot = { kind: 'brush', paint: 'keep', radius: 1, points: [{ x: 0, y: 0 }] } as const;
  const rectangle = { x: 0, y: 0, width: 9, height: 9 };
  expect(handWords(untouched)).toBe('');
  expect(handWords({ ...untouched, rectangle, strokes: [dot, dot] })).toBe(
    '2 strokes, a rectangle',
  );
  expect(handWords({ ...untouched, strokes: [dot] })).toBe('1 stroke');
  expect(handWords({ ...untouched, method: 'otsu' })).toBe('cut by Otsu');
  expect(handWords({ ...untouched, strokes: [dot], light: { by: 'background' } })).toBe(
    '1 stroke, light corrected by the background',
  );
  expect(handWords({ ...untouched, palette: asRecipe('article') })).toBe(
    'palette by the article’s recipe',
  );
});

test('who accepted a tag is said, and a correction is not an acceptance', () => {
  const corrected: Tag = { ...tag, by: 'editor' };
  expect(decisionWords(corrected, false)).toBe('Accepted automatically');
  expect(decisionWords(corrected, true)).toBe('Accepted by you');
  expect(decisionWords({ ...corrected, decision: 'review' }, false)).toBe('To review');
});
