import type { Rectangle, Size } from '../../../core/raster.ts';
import { percentages } from '../picture/geometry.ts';
import styles from './ItemBoxes.module.css';

interface Props {
  readonly items: readonly Rectangle[];
  readonly picture: Size;
}

/** The numbers of the things that stand apart, each at its box. The panel has a button for each. */
export function ItemBoxes({ items, picture }: Props) {
  return (
    <div className={styles['boxes']} aria-hidden>
      {items.map((item, i) => (
        <span
          key={`${item.x} ${item.y}`}
          className={styles['box']}
          style={percentages(item, picture)}
        >
          <b>{i + 1}</b>
        </span>
      ))}
    </div>
  );
}
