import { SquareSplitHorizontal } from 'lucide-react';
import type { PointerEvent } from 'react';
import { Button } from '../../shared/Button.tsx';
import { Keys } from '../../shared/Keys.tsx';
import styles from './BeforeButton.module.css';
import type { Before } from './useBefore.ts';

/** Shows the photo as it was photographed: while it is held, or until it is pressed again. */
export function BeforeButton({ before }: { before: Before }) {
  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    before.press();
  };
  return (
    <Button
      icon={SquareSplitHorizontal}
      className={styles['before']}
      aria-pressed={before.isOn}
      title="As photographed: hold, or press"
      onPointerDown={hold}
      onPointerUp={before.letGo}
      onPointerCancel={before.letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={(event) => event.detail === 0 && before.flip()}
    >
      Before
      <span className={styles['keys']}>
        <Keys keys="P" />
      </span>
    </Button>
  );
}
