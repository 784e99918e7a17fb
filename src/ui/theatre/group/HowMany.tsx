import type { ChoicesOfK } from '../../../core/palette/choicesOfK.ts';
import { articlePaletteOptions } from '../../../core/palette/palette.ts';
import type { PhotoId } from '../../../store/photo.ts';
import styles from './HowMany.module.css';
import { KChart } from './KChart.tsx';
import { useChoicesOfK } from './useChoicesOfK.ts';

interface Props {
  readonly id: PhotoId;
  /** How many colours were left of the garment in the end. */
  readonly left: number;
}

/** How many groups there should be, by two rules of thumb, by the article and by us. */
export function HowMany({ id, left }: Props) {
  const outcome = useChoicesOfK(id);
  return (
    <section className={styles['how']} aria-label="How many groups?" aria-busy={outcome === null}>
      <h3>How many groups?</h3>
      {outcome?.ok && outcome.value.choices.length > 1 && (
        <Curves choices={outcome.value} left={left} />
      )}
      {outcome && !outcome.ok && <p>{outcome.failure.message}</p>}
    </section>
  );
}

function Curves({ choices: found, left }: { choices: ChoicesOfK; left: number }) {
  const { choices, elbow, bestSilhouette } = found;
  const marks = [
    { k: left, label: `ours: ${left}` },
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
      <p>
        The article always takes {articlePaletteOptions.k}. Both rules count lights on one cloth as
        colours. So too many groups are made on purpose, and merged by how they look: here{' '}
        {left === 1 ? '1 colour is' : `${left} colours are`} left.
      </p>
    </>
  );
}
