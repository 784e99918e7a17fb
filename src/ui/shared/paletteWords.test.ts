import { expect, test } from 'vitest';
import { paletteWords, recipeMarkWords } from './paletteWords.ts';

test('a threshold is told where it is not the recipe’s own', () => {
  expect(paletteWords({ recipe: 'article', mergeBelow: 10 })).toBe(
    'Palette by the article’s recipe',
  );
  expect(paletteWords({ recipe: 'cloth', mergeBelow: 12.5 })).toBe(
    'Palette by our recipe, merged below 12.5 ΔE',
  );
});

test('the mark names the article with the threshold that it was merged by', () => {
  expect(recipeMarkWords({ recipe: 'article', mergeBelow: 10 })).toBe('article’s recipe');
  expect(recipeMarkWords({ recipe: 'article', mergeBelow: 30 })).toBe('article’s recipe, 30 ΔE');
  expect(recipeMarkWords({ recipe: 'cloth', mergeBelow: 14 })).toBe('merged below 14 ΔE');
});
