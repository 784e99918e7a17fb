import { useEffect, useMemo, useRef, useState } from 'react';
import { useShortcuts } from '../../shared/useShortcuts.ts';
import { afterPress, type Press, whilePressed } from './press.ts';

/** Whether a corrected photo is shown as it was photographed. */
export interface Before {
  readonly isOn: boolean;
  /** It is pressed: shown while that lasts. */
  readonly press: () => void;
  /** It is let go: switched where the press was short, else as it was. Nothing where it was not pressed. */
  readonly letGo: () => void;
  /** Switched, by what does not last. */
  readonly flip: () => void;
}

/** Shows how a photo was before it was corrected, where it is; P does too. */
export function useBefore(isCorrected: boolean): Before {
  const [isOn, setOn] = useState(false);
  // The next correction is shown again.
  if (isOn && !isCorrected) setOn(false);
  const pressed = useRef<Press | null>(null);
  const before = useMemo<Before>(
    () => ({
      isOn,
      press: () => {
        // A key that is held is pressed again and again.
        if (pressed.current) return;
        pressed.current = { wasOn: isOn, since: performance.now() };
        setOn(whilePressed(pressed.current));
      },
      letGo: () => {
        if (pressed.current) setOn(afterPress(pressed.current, performance.now()));
        pressed.current = null;
      },
      flip: () => setOn(!isOn),
    }),
    [isOn],
  );
  useShortcuts(isCorrected ? { p: before.press } : {});
  const { letGo } = before;
  useEffect(() => {
    const release = ({ key }: KeyboardEvent) => key.toLowerCase() === 'p' && letGo();
    window.addEventListener('keyup', release);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', letGo);
    };
  }, [letGo]);
  return before;
}
