import { type RefObject, startTransition, useLayoutEffect, useState } from 'react';

/**
 * The width inside an element, padding left out, as it changes; before the first layout `initial`.
 * What depends on it is drawn in slices: it may be a screen full of cards.
 */
export function useContentWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) startTransition(() => setWidth(entry.contentRect.width));
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
