import type { Rectangle } from '../../../core/raster.ts';
import { Button } from '../../shared/Button.tsx';
import type { Inputs } from '../useInputs.ts';
import styles from './Items.module.css';
import { pickItem } from './pickItem.ts';

interface Props {
  /** At least two, the largest first. */
  readonly items: readonly Rectangle[];
  readonly inputs: Inputs;
}

/** Several things stand apart: any one of them can be picked. Their numbers stand on the photo. */
export function Items({ items, inputs }: Props) {
  return (
    <section className={styles['items']} aria-label="Things in the photo">
      <p>{items.length} things stand apart. Only one of them?</p>
      <div className={styles['choice']}>
        {items.map((item, i) => (
          <Button
            key={`${item.x} ${item.y}`}
            className={styles['item']}
            aria-label={`Thing ${i + 1} alone`}
            onClick={() => pickItem(inputs, item, i + 1)}
          >
            {i + 1}
          </Button>
        ))}
      </div>
    </section>
  );
}
