import type { SegmentStage } from '../../core/segment/segmentation.ts';
import curve from './Curve.module.css';
import styles from './EnergyChart.module.css';
import { type EnergyPoint, energyLines, energyWords } from './energyLine.ts';

const width = 320;
const height = 128;
const margin = 8;
/** Room for the words below the axis. */
const foot = 20;

const place = ({ x, y }: EnergyPoint) => ({
  x: margin + x * (width - 2 * margin),
  y: margin + y * (height - foot - 2 * margin),
});

interface Props {
  readonly rounds: readonly SegmentStage[];
  /** The round that is looked at. */
  readonly at: number;
}

/** The energy round by round; a gap in the line where the picture was made larger and the count begins anew. */
export function EnergyChart({ rounds, at }: Props) {
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={energyWords(rounds)}
    >
      <path className={curve['axis']} d={`M0 0V${height - foot - 0.5}H${width}`} />
      <text className={styles['words']} y={height - 4}>
        energy, round by round
      </text>
      {energyLines(rounds).map(({ phase, points }) => (
        <g key={phase}>
          <polyline
            className={curve['line']}
            points={points
              .map(place)
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
          {points.map((point) => (
            <circle
              key={point.round}
              className={curve[point.round === at ? 'chosen' : 'point']}
              cx={place(point).x}
              cy={place(point).y}
              r={point.round === at ? 5 : 3}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
