import { type ReactNode, useState } from 'react';

/**
 * A place beside a control for what pops up from it: in the same landmark, so that a screen reader finds
 * it where it belongs. Put `place` into the page; `element` is null until it is there. It takes no room: what pops
 * up would, until it is placed, push the control from under the pointer. Nor is it a layer of its own, as what is fixed would be:
 * what pops up lies over the page.
 */
export function useBeside(): { readonly place: ReactNode; readonly element: HTMLElement | null } {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return { place: <span ref={setElement} style={{ position: 'absolute' }} />, element };
}
