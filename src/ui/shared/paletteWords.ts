import { asRecipe, type PaletteChoice } from '../../core/palette/choice.ts';
import { figure } from './figures.ts';

const recipeWords = {
  cloth: 'Palette by our recipe',
  article: 'Palette by the article’s recipe',
} as const;

/** Whether somebody moved the threshold away from the recipe's own. */
export const isMoved = ({ recipe, mergeBelow }: PaletteChoice): boolean =>
  mergeBelow !== asRecipe(recipe).mergeBelow;

/** What a choice of palette is called: "Palette by the article’s recipe", "Palette by our recipe, merged below 14 ΔE". */
export function paletteWords(choice: PaletteChoice): string {
  const { recipe, mergeBelow } = choice;
  return isMoved(choice)
    ? `${recipeWords[recipe]}, merged below ${figure(mergeBelow)} ΔE`
    : recipeWords[recipe];
}

/** A choice of palette in short, where it is not ours as it is: "article’s recipe", "article’s recipe, 30 ΔE", "merged below 14 ΔE". */
export function recipeMarkWords(choice: PaletteChoice): string {
  const limit = `${figure(choice.mergeBelow)} ΔE`;
  if (choice.recipe === 'cloth') return `merged below ${limit}`;
  return isMoved(choice) ? `article’s recipe, ${limit}` : 'article’s recipe';
}
