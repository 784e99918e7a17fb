import {
  articlePaletteOptions,
  defaultPaletteOptions,
  type PaletteOptions,
  type Recipe,
} from './palette.ts';

/** How a person wants a photo's palette made; the rest is the recipe's. */
export interface PaletteChoice {
  readonly recipe: Recipe;
  /** Colours closer than this CIEDE2000 difference become one; `leastMergeBelow` to `mostMergeBelow`. */
  readonly mergeBelow: number;
}

/** At the least nothing is merged. The most is black from white by CIEDE2000; only a few vivid colours are further apart. */
export const leastMergeBelow = 0;
export const mostMergeBelow = 100;

const optionsByRecipe: Readonly<Record<Recipe, PaletteOptions>> = {
  cloth: defaultPaletteOptions,
  article: articlePaletteOptions,
};

/** A recipe as it is unless somebody moves its threshold. */
export const asRecipe = (recipe: Recipe): PaletteChoice => ({
  recipe,
  mergeBelow: optionsByRecipe[recipe].mergeBelow,
});

/** Nobody has chosen. */
export const ownPalette: PaletteChoice = asRecipe('cloth');

/** All settings of the palette that was chosen. */
export const optionsOf = ({ recipe, mergeBelow }: PaletteChoice): PaletteOptions => ({
  ...optionsByRecipe[recipe],
  mergeBelow,
});

/** Whether two choices are one. */
export const isSameChoice = (a: PaletteChoice, b: PaletteChoice): boolean =>
  a.recipe === b.recipe && a.mergeBelow === b.mergeBelow;
