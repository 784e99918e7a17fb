import { Toggle } from '@base-ui/react/toggle';
import { Spline } from 'lucide-react';
import { memo } from 'react';
import { percent } from '../shared/figures.ts';
import { Keys } from '../shared/Keys.tsx';
import { Segments } from '../shared/Segments.tsx';
import { Tooltip } from '../shared/Tooltip.tsx';
import { Slider } from './controls/Slider.tsx';
import styles from './ViewBar.module.css';
import { look, type View, type Viewing } from './viewing.ts';

/** The views with the keys that show them. */
const views: readonly { value: View; label: string; key: string }[] = [
  { value: 'original', label: 'Original', key: '1' },
  { value: 'mask', label: 'Mask', key: '2' },
  { value: 'cutout', label: 'Cut-out', key: '3' },
];

interface Props extends Viewing {
  /** Whether the edge of the mask is anywhere unclear. */
  readonly isUnclear: boolean;
}

/** How the photo is looked at. */
export const ViewBar = memo(function ViewBar({ view, veil, unclear, isUnclear }: Props) {
  return (
    <div className={styles['bar']}>
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
      {view === 'mask' && (
        <div className={styles['veil']}>
          <Slider
            label="Veil"
            values={[veil]}
            max={1}
            step={0.05}
            words={percent}
            onChange={([next = 0]) => look({ veil: next })}
          />
        </div>
      )}
      {view === 'mask' && isUnclear && (
        <Tooltip words="Unclear edge" keys="U">
          <Toggle
            pressed={unclear}
            onPressedChange={(pressed) => look({ unclear: pressed })}
            className={styles['unclear']}
            aria-label="Unclear edge"
          >
            <Spline size={16} aria-hidden />
          </Toggle>
        </Tooltip>
      )}
    </div>
  );
});
