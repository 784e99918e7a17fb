import { confidenceWeights } from '../../core/tags/confidenceWeights.ts';
import { percent } from '../shared/figures.ts';
import styles from './ReliabilityChart.module.css';

const SIDE = 160;

/** The frame stands this far off, so that dots at 0 and 100% lie within it. */
const ROOM = 6;

interface Props {
  /** Of this photo's tag, in [0, 1]. */
  readonly confidence: number;
  /** From where on tags are accepted; null: none is. */
  readonly from: number | null;
}

/** How often tags of each confidence were right, in photos that were held back, and where this one stands. */
export function ReliabilityChart({ confidence, from }: Props) {
  const { reliability } = confidenceWeights;
  return (
    <figure className={styles['chart']}>
      <svg
        viewBox={`-44 -10 ${SIDE + 64} ${SIDE + 36}`}
        role="img"
        aria-label={wordsOf(confidence)}
      >
        <rect
          className={styles['frame']}
          x={-ROOM}
          y={-ROOM}
          width={SIDE + 2 * ROOM}
          height={SIDE + 2 * ROOM}
        />
        {[0, 1].map((end) => (
          <g key={end}>
            <text className={styles['up']} x={-ROOM - 4} y={(1 - end) * SIDE + 4}>
              {percent(end)}
            </text>
            <text className={styles['across']} x={end * SIDE} y={SIDE + ROOM + 16}>
              {percent(end)}
            </text>
          </g>
        ))}
        <path className={styles['ideal']} d={`M0 ${SIDE}L${SIDE} 0`} />
        {from !== null && <path className={styles['line']} d={`M${from * SIDE} 0V${SIDE}`} />}
        <path className={styles['here']} d={`M${confidence * SIDE} 0V${SIDE}`} />
        {reliability.map(([sure, right]) => (
          <circle key={sure} cx={sure * SIDE} cy={(1 - right) * SIDE} r={3.5} />
        ))}
      </svg>
      <figcaption>
        Across: how sure. Up: how often right, in photos that were held back. The strong line is
        this photo{from !== null && ', the fine one where tags are accepted'}.
      </figcaption>
    </figure>
  );
}

const wordsOf = (confidence: number): string =>
  `Photos that were held back were right as often as their confidence says; this one stands at ${percent(confidence)}.`;
