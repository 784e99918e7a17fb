import { Toggle } from '@base-ui/react/toggle';
import { Eye, EyeOff } from 'lucide-react';
import { percent } from '../../shared/figures.ts';
import { Keys } from '../../shared/Keys.tsx';
import styles from './Layers.module.css';
import { type KeyedPart, layerNames } from './layerNames.ts';

interface Props {
  readonly part: KeyedPart;
  readonly onFlip: () => void;
  /** Hovered or focused (true), or left. */
  readonly onPoint: (on: boolean) => void;
}

/** One part of the figure with its share of it; pressed while it counts. Pointing at it lights it in the photo. */
export function PartChip({ part, onFlip, onPoint }: Props) {
  const { layer, share, isOn, key } = part;
  const Icon = isOn ? Eye : EyeOff;
  return (
    <Toggle
      pressed={isOn}
      onPressedChange={onFlip}
      className={styles['chip']}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onPoint(true)}
      onPointerLeave={() => onPoint(false)}
      onFocus={(event) => event.target.matches(':focus-visible') && onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      <Icon size={16} aria-hidden />
      <span className={styles['name']}>{layerNames[layer]}</span>
      <span className={styles['share']}>{percent(share)}</span>
      <span className={styles['key']} aria-hidden>
        <Keys keys={key.toUpperCase()} />
      </span>
    </Toggle>
  );
}
