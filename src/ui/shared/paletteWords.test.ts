import { expect, test } from 'vitest';
import { paletteWords } from './paletteWords.ts';

test('a threshold is told where it is not the recipe’s own', () => {
  expect(paletteWords({ recipe: 'article', mergeBelow: 10 })).toBe(
    'Palette by the article’s recipe',
  );
  expect(paletteWords({ recipe: 'cloth', mergeBelow: 12.5 })).toBe(
    'Palette by our recipe, merged below 12.5 ΔE',
  );
});
