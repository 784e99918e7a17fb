import type { Rectangle, Size } from '../../../core/raster.ts';
import { percentages } from '../picture/geometry.ts';
import styles from './ItemBoxes.module.css';

interface Props {
  readonly items: readonly Rectangle[];
  readonly picture: Size;
  /** A thing was picked, counted from 1. */
  readonly onPick: (item: Rectangle, place: number) => void;
}

/** The things that stand apart, each with its number, to be picked by pointer. For keys the panel has a button for each. */
export function ItemBoxes({ items, picture, onPick }: Props) {
  return (
    <div className={styles['boxes']} aria-hidden>
      {items.map((item, i) => (
        <span
          key={`${item.x} ${item.y}`}
          className={styles['box']}
          style={percentages(item, picture)}
        >
          <button type="button" tabIndex={-1} onClick={() => onPick(item, i + 1)}>
            {i + 1}
          </button>
        </span>
      ))}
    </div>
  );
}
