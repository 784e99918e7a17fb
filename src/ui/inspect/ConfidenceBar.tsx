import { chanceWords, percent } from '../shared/figures.ts';
import styles from './ConfidenceBar.module.css';

interface Props {
  /** In [0, 1]. */
  readonly confidence: number;
  /** What is this sure; read out. */
  readonly label: string;
  /** From where on it is accepted, in [0, 1]; null or absent: that does not apply. */
  readonly from?: number | null;
}

/** A thin bar and its figure, with a mark where acceptance begins. The words that say the same stand beside it. */
export function ConfidenceBar({ confidence, label, from = null }: Props) {
  const words = `${label} ${chanceWords(confidence)}`;
  return (
    <span
      className={styles['confidence']}
      role="img"
      title={words}
      aria-label={from === null ? words : `${words}, accepted from ${percent(from)}`}
    >
      <span className={styles['track']}>
        <span className={styles['bar']} style={{ width: percent(confidence) }} />
        {from !== null && <span className={styles['from']} style={{ left: percent(from) }} />}
      </span>
      <span className={styles['figure']}>{chanceWords(confidence)}</span>
    </span>
  );
}
