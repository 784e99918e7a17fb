import { useShortcuts } from '../../shared/useShortcuts.ts';
import type { Zoom } from './useZoom.ts';
import { zoomStep } from './ZoomButtons.tsx';

/** One press of a key moves an enlarged picture by so many CSS pixels. */
const far = 80;

/** The keys of the zoom. Arrow keys belong to the tool in hand, if there is one. */
export function useZoomKeys(zoom: Zoom, hasArrows: boolean): void {
  const larger = () => zoom.by(zoomStep);
  const smaller = () => zoom.by(1 / zoomStep);
  const moves = {
    'shift+ArrowLeft': () => zoom.move(far, 0),
    'shift+ArrowRight': () => zoom.move(-far, 0),
    'shift+ArrowUp': () => zoom.move(0, far),
    'shift+ArrowDown': () => zoom.move(0, -far),
  };
  useShortcuts({
    z: larger,
    '+': larger,
    '=': larger,
    'shift+z': smaller,
    '-': smaller,
    0: zoom.fit,
    ...(hasArrows ? moves : {}),
  });
}
