import { expect, test } from 'vitest';
import { asRecipe, optionsOf, ownPalette } from './choice.ts';
import { articlePaletteOptions, defaultPaletteOptions } from './palette.ts';

test('nobody has chosen: our own recipe as it is', () => {
  expect(optionsOf(ownPalette)).toEqual(defaultPaletteOptions);
  expect(optionsOf(asRecipe('article'))).toEqual(articlePaletteOptions);
});

test('a threshold is all that a person moves in a recipe', () => {
  const moved = optionsOf({ recipe: 'article', mergeBelow: 3 });
  expect(moved).toEqual({ ...articlePaletteOptions, mergeBelow: 3 });
});
