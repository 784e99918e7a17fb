import type { NamedSwatch } from '../../core/tags/tag.ts';
import { ConfidenceBar } from './ConfidenceBar.tsx';
import styles from './SwatchConfidence.module.css';

/** What a swatch's figure is of: whether people count it; by the article's recipe, how far the nearest name is before the next. */
export function SwatchConfidence({ swatch }: { swatch: NamedSwatch }) {
  const { said, confidence } = swatch;
  return (
    <span className={styles['figure']}>
      <span aria-hidden>{said ? 'counts' : 'name'}</span>
      <ConfidenceBar
        confidence={confidence}
        label={said ? 'Counts as one of its colours:' : 'Nearest name before the next:'}
      />
    </span>
  );
}
