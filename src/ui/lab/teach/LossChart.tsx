import type { HeadRound } from '../../../core/learn/headTraining.ts';
import { figure, percent } from '../../shared/figures.ts';
import curve from '../../theatre/Curve.module.css';
import styles from './LossChart.module.css';

interface Props {
  readonly rounds: readonly HeadRound[];
  /** How many there will be. */
  readonly of: number;
  /** The round that is looked at, from 1. */
  readonly at: number;
}

const width = 320;
const height = 112;
const margin = 8;

/** How wrong the head is, round by round: on what it learns from, and on what it has not seen. */
export function LossChart({ rounds, of, at }: Props) {
  const most = Math.max(
    ...rounds.map(({ loss, heldOutLoss }) => Math.max(loss, heldOutLoss)),
    0.01,
  );
  const place = (round: number, loss: number) => ({
    x: margin + ((round - 1) / Math.max(1, of - 1)) * (width - 2 * margin),
    y: margin + (1 - loss / most) * (height - 2 * margin),
  });
  const line = (loss: (round: HeadRound) => number) =>
    rounds
      .map((entry) => place(entry.round, loss(entry)))
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' ');
  const now = rounds[at - 1];
  return (
    <figure className={styles['figure']}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={now ? chartWords(rounds, now) : 'No rounds yet'}
      >
        <path className={curve['axis']} d={`M0.5 0V${height - 0.5}H${width}`} />
        <polyline className={curve['line']} points={line(({ loss }) => loss)} />
        <polyline className={styles['heldOut']} points={line(({ heldOutLoss }) => heldOutLoss)} />
        {now && (
          <>
            <circle className={curve['point']} {...dot(place(at, now.loss))} r={3} />
            <circle className={curve['chosen']} {...dot(place(at, now.heldOutLoss))} r={4} />
          </>
        )}
      </svg>
      <figcaption>
        <span>Loss, round by round</span>
        <span data-line="heldOut">
          held back <b>{now ? figure(now.heldOutLoss) : '–'}</b>
        </span>
        <span data-line="learned">
          learned from <b>{now ? figure(now.loss) : '–'}</b>
        </span>
        <span>
          right <b>{now ? percent(now.heldOutRight) : '–'}</b>
        </span>
      </figcaption>
    </figure>
  );
}

const dot = ({ x, y }: { x: number; y: number }) => ({ cx: x, cy: y });

const chartWords = (rounds: readonly HeadRound[], now: HeadRound): string =>
  `Loss after round ${now.round} of ${rounds.at(-1)!.of}: ${figure(now.heldOutLoss)} on photos held back, ` +
  `${figure(now.loss)} on those learned from; at first ${figure(rounds[0]!.heldOutLoss)}`;
