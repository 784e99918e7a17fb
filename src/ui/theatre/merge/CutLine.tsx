import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { figure } from '../../shared/figures.ts';
import styles from './CutLine.module.css';
import type { HeightScale } from './heightScale.ts';

interface Props {
  readonly scale: HeightScale;
  readonly threshold: number;
  /** What it leaves: "3 colours". */
  readonly words: string;
  readonly onThreshold: (threshold: number) => void;
}

const fineStep = 0.5;
const largeStep = 5;

/** The line at which the tree is cut: dragged, called by a press on the axis, or moved by arrow keys, Page up and down, Home, End. */
export function CutLine({ scale, threshold, words, onThreshold }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const drag = (event: PointerEvent) => {
    const { left, width } = field.current!.getBoundingClientRect();
    onThreshold(scale.at((event.clientX - left) / width));
  };
  const press = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag(event);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
  };
  const keyDown = (event: KeyboardEvent) => {
    const next = afterKey(event.key, threshold, scale.most);
    if (next === null) return;
    event.preventDefault();
    onThreshold(Math.min(scale.most, Math.max(0, next)));
  };
  return (
    <div ref={field} className={styles['field']}>
      <div className={styles['track']} onPointerDown={press} onPointerMove={move} />
      <div
        role="slider"
        tabIndex={0}
        className={styles['line']}
        style={{ left: `${100 * scale.place(threshold)}%` }}
        aria-label="Threshold"
        aria-valuemin={0}
        aria-valuemax={scale.most}
        aria-valuenow={threshold}
        aria-valuetext={`${figure(threshold)} ΔE: ${words}`}
        onPointerDown={press}
        onPointerMove={move}
        onKeyDown={keyDown}
      />
    </div>
  );
}

/** Where a key leads; null for one that leads nowhere. */
function afterKey(key: string, threshold: number, most: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return threshold + fineStep;
    case 'ArrowLeft':
    case 'ArrowDown':
      return threshold - fineStep;
    case 'PageUp':
      return threshold + largeStep;
    case 'PageDown':
      return threshold - largeStep;
    case 'Home':
      return 0;
    case 'End':
      return most;
    default:
      return null;
  }
}
