import { WandSparkles, X } from 'lucide-react';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Photo } from '../../../store/photo.ts';
import { Button } from '../../shared/Button.tsx';
import { Keys } from '../../shared/Keys.tsx';
import { Segments } from '../../shared/Segments.tsx';
import { Slider } from '../controls/Slider.tsx';
import type { Inputs } from '../useInputs.ts';
import { radii, radiusOf } from './brush.ts';
import styles from './ToolOptions.module.css';
import { isBrush } from './tool.ts';
import { adjust, take, toolbox } from './toolbox.ts';

interface Props {
  readonly photo: Photo;
  readonly inputs: Inputs;
}

/** What the tool in hand does, and how it can be set. */
export const ToolOptions = memo(function ToolOptions({ photo, inputs }: Props) {
  const { tool, lasso, size } = useStore(toolbox);
  if (tool === 'look') return null;
  const { original, working } = photo.picture ?? {};
  const enlarged = original && working ? original.width / working.width : 1;
  const across = (place: number) => `${Math.round(2 * radiusOf(place) * enlarged)} px`;
  return (
    <section className={styles['options']} aria-label="Tool">
      {isBrush(tool) && (
        <div className={styles['size']}>
          <Slider
            label="Brush"
            values={[size]}
            max={radii.length - 1}
            words={across}
            onChange={([next = size]) => adjust({ size: next })}
          />
          <span className={styles['keys']}>
            <Keys keys="[" />
            <Keys keys="]" />
          </span>
        </div>
      )}
      {tool === 'lasso' && (
        <span className={styles['lasso']}>
          <Segments
            label="What the lasso goes round"
            segments={sides}
            value={lasso}
            onChange={(chosen) => adjust({ lasso: chosen })}
          />
          <span className={styles['keys']}>
            <Keys keys="X" />
          </span>
        </span>
      )}
      {tool === 'rectangle' && (
        <Button
          icon={WandSparkles}
          disabled={inputs.said.rectangle === null}
          onClick={() => inputs.say({ rectangle: null }, 'Find the rectangle')}
        >
          Find it for me
        </Button>
      )}
      {tool === 'grey' && (
        <Button icon={X} onClick={() => take('look')}>
          Leave it
        </Button>
      )}
    </section>
  );
});

const sides = [
  { value: 'keep', label: 'Keep' },
  { value: 'reject', label: 'Reject' },
] as const;
