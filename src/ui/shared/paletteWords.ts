import { asRecipe, type PaletteChoice } from '../../core/palette/choice.ts';
import { figure } from './figures.ts';

const recipeWords = {
  cloth: 'Palette by our recipe',
  article: 'Palette by the article’s recipe',
} as const;

/** What a choice of palette is called: "Palette by the article’s recipe", "Palette by our recipe, merged below 14 ΔE". */
export function paletteWords({ recipe, mergeBelow }: PaletteChoice): string {
  const isMoved = mergeBelow !== asRecipe(recipe).mergeBelow;
  return isMoved
    ? `${recipeWords[recipe]}, merged below ${figure(mergeBelow)} ΔE`
    : recipeWords[recipe];
}
