import { type RefObject, useEffect, useRef } from 'react';

/** Whether Space is held down, to be read when a pointer is pressed. */
export function useSpaceHeld(): RefObject<boolean> {
  const isHeld = useRef(false);
  useEffect(() => {
    const set = (to: boolean) => (event: KeyboardEvent) => {
      if (event.key === ' ') isHeld.current = to;
    };
    const down = set(true);
    const up = set(false);
    // Whoever leaves the window with Space held lets go of it unseen.
    const forget = () => {
      isHeld.current = false;
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', forget);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', forget);
    };
  }, []);
  return isHeld;
}
