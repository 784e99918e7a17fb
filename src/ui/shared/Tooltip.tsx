import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { Keys } from './Keys.tsx';
import styles from './Tooltip.module.css';
import { useBeside } from './useBeside.tsx';

interface TooltipProps {
  readonly words: string;
  /** The shortcut as it is shown: "Ctrl+Z". */
  readonly keys?: string;
  /** What is hovered or focused; takes a ref and the props of a button. */
  readonly children: ReactElement;
}

/** A hint beside a control. It only repeats what the control is named: nothing is said here alone. */
export function Tooltip({ words, keys, children }: TooltipProps) {
  const { place, element } = useBeside();
  return (
    <Base.Root disableHoverablePopup>
      <Base.Trigger render={children} />
      {place}
      <Base.Portal container={element}>
        <Base.Positioner positionMethod="fixed" sideOffset={6} className={styles['positioner']}>
          <Base.Popup className={styles['popup']}>
            {words}
            {keys && <Keys keys={keys} />}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
