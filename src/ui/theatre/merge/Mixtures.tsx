import { hexOf } from '../../../core/colour/hexOf.ts';
import type { Mixture, PaletteStages } from '../../../core/palette/palette.ts';
import { count, cssColour, percent } from '../../shared/figures.ts';
import styles from './Mixtures.module.css';

/** The groups that were gone before the first merge, and what each was mixed of. */
export function Mixtures({ stages }: { stages: PaletteStages }) {
  const { mixtures, clusters } = stages;
  if (mixtures.length === 0) return null;
  const patch = (cluster: number) => {
    const { rgb } = clusters[cluster]!;
    return <span style={{ backgroundColor: cssColour(rgb) }} role="img" aria-label={hexOf(rgb)} />;
  };
  return (
    <details className={styles['mixtures']}>
      <summary>
        {count(mixtures.length, 'group')} went to others before, as mixtures of them
      </summary>
      <ul className={styles['list']} aria-label="Mixtures">
        {mixtures.map(({ of, a, b, share, kind }) => (
          <li key={of}>
            {patch(of)} = {percent(1 - share)} {patch(a)} + {percent(share)} {patch(b)}
            <span className={styles['kind']}>{kindWords[kind]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const kindWords: Readonly<Record<Mixture['kind'], string>> = {
  edge: 'blurred edge',
  weave: 'woven',
};
