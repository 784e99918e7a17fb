import type { ChoicesOfK } from '../../../core/palette/choicesOfK.ts';
import { articlePaletteOptions, type Recipe } from '../../../core/palette/palette.ts';
import type { PhotoId } from '../../../store/photo.ts';
import styles from './HowMany.module.css';
import { KChart } from './KChart.tsx';
import { useChoicesOfK } from './useChoicesOfK.ts';

interface Props {
  readonly id: PhotoId;
  /** By which recipe the photo's colours are found. */
  readonly recipe: Recipe;
  /** How many colours were left of the garment in the end. */
  readonly left: number;
}

/** How many groups there should be, by two rules of thumb, by the article and by us. */
export function HowMany({ id, recipe, left }: Props) {
  const outcome = useChoicesOfK(id);
  return (
    <section className={styles['how']} aria-label="How many groups?" aria-busy={outcome === null}>
      <h3>How many groups?</h3>
      {outcome?.ok && <Curves choices={outcome.value} recipe={recipe} left={left} />}
      {outcome && !outcome.ok && <p>{outcome.failure.message}</p>}
    </section>
  );
}

interface CurvesProps extends Omit<Props, 'id'> {
  readonly choices: ChoicesOfK;
}

function Curves({ choices: found, recipe, left }: CurvesProps) {
  const { choices, elbow, bestSilhouette } = found;
  if (choices.length < 2) return <p>All of it has one colour: there is nothing to choose.</p>;
  const marks = [
    { k: left, label: `${recipe === 'cloth' ? 'ours' : 'left'}: ${left}` },
    { k: articlePaletteOptions.k, label: `article: ${articlePaletteOptions.k}`, dashed: true },
  ] as const;
  return (
    <>
      <KChart
        title="Mean squared distance to the group"
        values={choices.map(({ meanSquare }) => meanSquare)}
        chosen={elbow}
        rule="by the elbow: more groups than this bring little."
        marks={marks}
      />
      <KChart
        title="Silhouette"
        values={choices.map(({ silhouette }) => silhouette)}
        chosen={bestSilhouette}
        rule="by the silhouette: with so many, pixels are nearest to their own group and far from the next."
        marks={marks}
      />
      <p>{leftWords(recipe, left)}</p>
    </>
  );
}

/** How the photo's recipe comes to its number. */
function leftWords(recipe: Recipe, left: number): string {
  const are = left === 1 ? '1 colour is' : `${left} colours are`;
  const always = `The article always takes ${articlePaletteOptions.k}`;
  return recipe === 'article'
    ? `${always} and merges what looks the same: here ${are} left.`
    : `${always}. Both rules count two lights on one cloth as two colours. So we make too many groups on purpose and merge them by how they look: here ${are} left.`;
}
