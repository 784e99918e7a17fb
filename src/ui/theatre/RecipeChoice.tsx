import { asRecipe, type PaletteChoice } from '../../core/palette/choice.ts';
import type { Recipe } from '../../core/palette/palette.ts';
import type { Photo } from '../../store/photo.ts';
import { useApp } from '../shared/appContext.tsx';
import { figure } from '../shared/figures.ts';
import { isMoved, paletteWords } from '../shared/paletteWords.ts';
import { Segments } from '../shared/Segments.tsx';
import styles from './RecipeChoice.module.css';

const recipes: readonly { readonly value: Recipe; readonly label: string }[] = [
  { value: 'cloth', label: 'Ours' },
  { value: 'article', label: 'The article’s' },
];

const told: Readonly<Record<Recipe, string>> = {
  cloth:
    'Ours: 16 groups, mixtures of two colours shared out, merged below 10 ΔE with lightness counting less, named as people call cloth.',
  article:
    'The published recipe, to compare with: always 8 groups, merged below 10 ΔE by plain CIEDE2000, named by the nearest colour of the list.',
};

/** By which recipe the photo's colours are found. The tag is found again at once, in one step that can be undone. */
export function RecipeChoice({ photo: { id, inputs } }: { photo: Photo }) {
  const { dispatch } = useApp();
  const { recipe } = inputs.palette;
  const choose = (next: Recipe) => {
    const palette = asRecipe(next);
    dispatch({ type: 'paletteChosen', ids: [id], palette, words: paletteWords(palette) });
  };
  return (
    <section className={styles['choice']} aria-label="Recipe">
      <h3>Recipe</h3>
      <Segments label="Recipe" segments={recipes} value={recipe} onChange={choose} />
      <p>{told[recipe]}</p>
      {isMoved(inputs.palette) && <p>{movedWords(inputs.palette)}</p>}
    </section>
  );
}

const movedWords = ({ recipe, mergeBelow }: PaletteChoice): string =>
  `This photo is merged below ${figure(mergeBelow)} ΔE instead, as you moved the line; choosing the other recipe puts it back to ${figure(asRecipe(recipe).mergeBelow)}.`;
