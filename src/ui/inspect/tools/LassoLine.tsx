import type { Point } from '../../../core/raster.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';
import styles from './LassoLine.module.css';

interface Props {
  readonly points: readonly Point[];
  readonly placement: Placement;
}

/** The line that a lasso has drawn so far, and dashed where it would close. */
export function LassoLine({ points, placement }: Props) {
  const shown = points.map((point) => shownAt(point, placement));
  const [first, last] = [shown[0], shown.at(-1)];
  const line = shown.map(({ x, y }) => `${x},${y}`).join(' ');
  return (
    <svg className={styles['lasso']} aria-hidden>
      <polyline points={line} className={styles['casing']} />
      <polyline points={line} className={styles['line']} />
      {first && last && (
        <line className={styles['closing']} x1={last.x} y1={last.y} x2={first.x} y2={first.y} />
      )}
    </svg>
  );
}
