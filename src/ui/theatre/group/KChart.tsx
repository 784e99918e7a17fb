import { figure } from '../../shared/figures.ts';
import curve from '../Curve.module.css';
import styles from './KChart.module.css';

interface Props {
  /** What is drawn against the number of groups. */
  readonly title: string;
  /** One a number of groups, from 1 on; at least one. */
  readonly values: readonly number[];
  /** The number that a rule of thumb takes. */
  readonly chosen: number;
  readonly rule: string;
  /** Numbers that are marked by a line, with what they are. */
  readonly marks: readonly { readonly k: number; readonly label: string; readonly dashed?: true }[];
}

const width = 320;
const height = 144;
const margin = 12;
/** Room for the words above and below. */
const head = 32;
const foot = 20;

/** The words of marks stand below one another. */
const labelAt = (i: number): number => 12 + 14 * i;

/** A curve over numbers of groups, with the one that its rule takes and others to compare. */
export function KChart({ title, values, chosen, rule, marks }: Props) {
  const most = Math.max(...values, Number.MIN_VALUE);
  const across = (k: number) =>
    margin + ((k - 1) * (width - 2 * margin)) / Math.max(1, values.length - 1);
  const down = (value: number) => height - foot - (value / most) * (height - head - foot);
  const points = values.map((value, i) => ({ k: i + 1, x: across(i + 1), y: down(value) }));
  const drawn = marks.filter(({ k }) => k <= values.length);
  const isRight = (k: number) => k > values.length / 2;
  return (
    <figure className={styles['chart']}>
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={curveWords(values, chosen)}>
        {drawn.map(({ k, label, dashed }, i) => (
          <line
            key={label}
            className={styles[dashed ? 'dashed' : 'mark']}
            x1={across(k)}
            x2={across(k)}
            y1={labelAt(i)}
            y2={height - foot}
          />
        ))}
        <path className={curve['axis']} d={`M0 ${height - foot + 0.5}H${width}`} />
        <polyline
          className={curve['line']}
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {points.map(({ k, x, y }) => (
          <g key={k}>
            <circle
              className={curve[k === chosen ? 'chosen' : 'point']}
              cx={x}
              cy={y}
              r={k === chosen ? 6 : 3}
            />
            <text className={styles['tick']} x={x} y={height - 4}>
              {k}
            </text>
          </g>
        ))}
        {drawn.map(({ k, label }, i) => (
          <text
            key={label}
            className={styles['label']}
            x={across(k) + (isRight(k) ? -4 : 4)}
            y={labelAt(i)}
            textAnchor={isRight(k) ? 'end' : 'start'}
          >
            {label}
          </text>
        ))}
      </svg>
      <p>
        <b>{chosen}</b> {rule}
      </p>
    </figure>
  );
}

/** "1: 320, 2: 41, 3: 12; the rule takes 3." */
const curveWords = (values: readonly number[], chosen: number): string =>
  `${values.map((value, i) => `${i + 1}: ${figure(value)}`).join(', ')}; the rule takes ${chosen}.`;
