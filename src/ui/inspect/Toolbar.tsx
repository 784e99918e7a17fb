import { Toggle } from '@base-ui/react/toggle';
import { Crop, Square } from 'lucide-react';
import { Button } from '../shared/Button.tsx';
import { percent } from '../shared/figures.ts';
import { Keys } from '../shared/Keys.tsx';
import { Segments } from '../shared/Segments.tsx';
import { Slider } from './controls/Slider.tsx';
import styles from './Toolbar.module.css';
import { look, type View, type Viewing } from './viewing.ts';

/** The views with the keys that show them. */
export const views: readonly { value: View; label: string; key: string }[] = [
  { value: 'original', label: 'Original', key: '1' },
  { value: 'mask', label: 'Mask', key: '2' },
  { value: 'cutout', label: 'Cut-out', key: '3' },
];

interface Props extends Viewing {
  readonly canDraw: boolean;
  readonly onDraw: () => void;
}

/** How the photo is looked at. The veil's place is kept free, so that nothing jumps. */
export function Toolbar({ view, veil, rectangle, canDraw, onDraw }: Props) {
  return (
    <div className={styles['toolbar']}>
      <span className={styles['views']}>
        <Segments
          label="View"
          segments={views}
          value={view}
          onChange={(chosen) => look({ view: chosen })}
        />
        <span className={styles['keys']}>
          {views.map(({ key }) => (
            <Keys key={key} keys={key} />
          ))}
        </span>
      </span>
      <Toggle
        pressed={rectangle}
        onPressedChange={(pressed) => look({ rectangle: pressed })}
        render={(props) => (
          <Button {...props} icon={Square} className={styles['toggle']}>
            <span className={styles['words']}>Rectangle</span>
            <span className={styles['keys']}>
              <Keys keys="R" />
            </span>
          </Button>
        )}
      />
      <Button icon={Crop} disabled={!canDraw} onClick={onDraw} data-draw>
        <span className={styles['words']}>Draw the rectangle</span>
      </Button>
      <div className={styles['veil']} data-shown={view === 'mask'}>
        <Slider
          label="Veil"
          values={[veil]}
          max={1}
          step={0.05}
          words={percent}
          onChange={([next = 0]) => look({ veil: next })}
        />
      </div>
    </div>
  );
}
