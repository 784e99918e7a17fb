import { type RefObject, useEffect } from 'react';
import { resize } from './toolbox.ts';

/** A wheel turns in notches of about this many pixels; a trackpad adds them up. */
const notch = 50;

/** The wheel over an element changes the brush's size. With Ctrl, Alt or Command it is left to the zoom. */
export function useBrushWheel(element: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const target = element.current;
    if (!target || !isOn) return;
    let turned = 0;
    const turn = (event: WheelEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      turned -= event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * 20;
      const steps = Math.trunc(turned / notch);
      turned -= steps * notch;
      if (steps !== 0) resize(steps);
    };
    // React's own listeners for the wheel cannot keep the page from scrolling.
    target.addEventListener('wheel', turn, { passive: false });
    return () => target.removeEventListener('wheel', turn);
  }, [element, isOn]);
}
