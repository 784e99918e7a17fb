import { percent } from '../shared/figures.ts';
import styles from './ConfidenceBar.module.css';

interface Props {
  /** In [0, 1]. */
  readonly confidence: number;
  /** What is this sure; read out. */
  readonly label: string;
}

/** A thin bar and its figure. The words that say the same stand beside it. */
export function ConfidenceBar({ confidence, label }: Props) {
  return (
    <span
      className={styles['confidence']}
      role="img"
      aria-label={`${label} ${percent(confidence)}`}
    >
      <span className={styles['track']}>
        <span className={styles['bar']} style={{ width: percent(confidence) }} />
      </span>
      <span className={styles['figure']}>{percent(confidence)}</span>
    </span>
  );
}
