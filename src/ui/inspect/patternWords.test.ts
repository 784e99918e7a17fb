import { expect, test } from 'vitest';
import type { FoundPattern } from '../../core/pattern/pattern.ts';
import type { LayerMap } from '../../core/segment/layer.ts';
import type { Tag } from '../../core/tags/tag.ts';
import { patternWords } from './patternWords.ts';

const striped: FoundPattern = {
  pattern: 'striped',
  confidence: 0.9,
  runnerUp: 'checked',
  base: 0,
  accents: [1],
  reasons: [],
};
const names = ['navy', 'white', 'red', 'cream'];
const tagWith = (pattern: FoundPattern | null) =>
  ({ pattern, swatches: names.map((name) => ({ name })) }) as unknown as Tag;
const said = (changes: Partial<FoundPattern>) =>
  patternWords(tagWith({ ...striped, ...changes }), (name) => name);

test.each<[Partial<FoundPattern>, string]>([
  [{}, 'Striped: white on navy.'],
  [{ confidence: 0.5 }, 'Striped or checked: white on navy.'],
  [{ accents: [1, 2] }, 'Striped: white and red on navy.'],
  [{ accents: [1, 2, 3] }, 'Striped: white and 2 more on navy.'],
  [{ pattern: 'solid', accents: [] }, 'Solid.'],
  [{ pattern: 'colour-blocked', base: 1, accents: [0] }, 'Colour-blocked: navy on white.'],
])('%j is %s', (changes, words) => {
  expect(said(changes)).toBe(words);
});

test('says nothing where nothing was looked for', () => {
  expect(patternWords(tagWith(null), (name) => name)).toBeNull();
  expect(patternWords({ ...tagWith(null), swatches: [] }, (name) => name)).toBeNull();
});

test('says nothing of what is a guess', () => {
  expect(said({ confidence: 0.49 })).toBeNull();
});

test('says nothing of several garments, but of a dress with shoes', () => {
  const dressed = (shoes: number) => {
    const seen = { box: { x: 0, y: 0, width: 1, height: 1 }, score: 1 };
    const parts = [
      { layer: 'dress', share: 0.9 - shoes, isOn: true, ...seen },
      { layer: 'shoes', share: shoes, isOn: true, ...seen },
      { layer: 'upper', share: 0.1, isOn: false, ...seen },
    ] as const;
    const layers: LayerMap = { labels: new Uint8Array(0), parts };
    return patternWords(tagWith(striped), (name) => name, layers);
  };
  expect(dressed(0.04)).toBe('Striped: white on navy.');
  expect(dressed(0.3)).toBeNull();
});
