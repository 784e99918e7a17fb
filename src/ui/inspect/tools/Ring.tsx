import { Eraser, Minus, Plus } from 'lucide-react';
import type { Point } from '../../../core/raster.ts';
import { type Placement, shownAt } from '../zoom/placement.ts';
import styles from './Ring.module.css';
import type { Tool } from './tool.ts';

interface Props {
  readonly at: Point;
  /** In raster pixels; 0 for a tool without a size. */
  readonly radius: number;
  readonly sign: Extract<Tool, 'keep' | 'reject' | 'erase'>;
  readonly placement: Placement;
}

const icons = { keep: Plus, reject: Minus, erase: Eraser };

/** The brush's real size where it would paint, with its sign: outside it, where it hides nothing that is painted. */
export function Ring({ at, radius, sign, placement }: Props) {
  const { x, y } = shownAt(at, placement);
  const shown = Math.max(2, radius * placement.scale);
  const Icon = icons[sign];
  return (
    <span
      className={styles['ring']}
      style={{ left: x - shown, top: y - shown, width: 2 * shown, height: 2 * shown }}
      data-ring
      aria-hidden
    >
      <Icon size={14} />
    </span>
  );
}
