import { hexOf } from '../../../core/colour/hexOf.ts';
import type { Swatch } from '../../../core/palette/palette.ts';
import { cssColour, percent } from '../../shared/figures.ts';
import type { Join } from './dendrogram.ts';
import styles from './WhyMerged.module.css';
import { lightnessWords, reasonWords } from './whyWords.ts';

interface Props {
  /** The join that is looked at; null while none is. */
  readonly join: Join | null;
  /** How many of the joins are carried out. */
  readonly carried: number;
  readonly threshold: number;
  /** How many units of lightness counted as one. */
  readonly lightnessWeight: number;
}

/** Why two groups became one, or did not: the pair, how far apart, and what came of them. */
export function WhyMerged({ join, carried, threshold, lightnessWeight }: Props) {
  if (!join)
    return (
      <section className={styles['why']} aria-label="Why">
        <p className={styles['note']}>
          Point at a dot, or lead to it with Tab and arrow keys: it says why two groups became one,
          or did not.
        </p>
      </section>
    );
  const [a, b] = join.from;
  const isCarried = join.at < carried;
  return (
    <section className={styles['why']} aria-label="Why">
      <div className={styles['sum']}>
        <Patch swatch={a.swatch} />
        {!isCarried && <Sign>≠</Sign>}
        <Patch swatch={b.swatch} />
        {isCarried && <Sign>→</Sign>}
        {isCarried && <Patch swatch={join.swatch} />}
      </div>
      <p>{reasonWords(join, isCarried, threshold)}</p>
      <p className={styles['note']}>{lightnessWords(join, lightnessWeight)}</p>
    </section>
  );
}

const Sign = ({ children }: { children: string }) => (
  <span className={styles['sign']}>{children}</span>
);

function Patch({ swatch }: { swatch: Swatch }) {
  return (
    <span className={styles['patch']}>
      <span style={{ backgroundColor: cssColour(swatch.rgb) }} />
      {hexOf(swatch.rgb)}
      <b>{percent(swatch.weight)}</b>
    </span>
  );
}
