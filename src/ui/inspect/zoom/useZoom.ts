import { select } from 'd3-selection';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Gesture } from './gestures.ts';
import type { Transform } from './placement.ts';

/** At most so many times as large as fits. */
const largest = 16;

/** A hand on what a frame shows. */
export interface Zoom {
  readonly transform: Transform;
  /** Enlarges about the middle of the frame. */
  readonly by: (factor: number) => void;
  /** Back to as large as fits. */
  readonly fit: () => void;
  /** Moves the content by CSS pixels, as far as it goes. */
  readonly move: (x: number, y: number) => void;
}

/** Zooms and moves what a frame shows, by every gesture that `takes` answers for. The content never leaves the frame. */
export function useZoom(
  frame: RefObject<HTMLElement | null>,
  takes: (gesture: Gesture) => boolean,
): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const latest = useRef(takes);
  useEffect(() => {
    latest.current = takes;
  });
  const behaviour = useMemo(
    () =>
      zoom<HTMLElement, unknown>()
        .scaleExtent([1, largest])
        .constrain(within)
        .clickDistance(4)
        .wheelDelta(turnOf)
        .duration(0)
        .filter((gesture: Gesture) => latest.current(gesture))
        .on('zoom', (event: { readonly transform: ZoomTransform }) =>
          setTransform(event.transform),
        ),
    [],
  );
  useEffect(() => {
    const target = frame.current;
    if (!target) return;
    const selection = select(target).call(behaviour);
    target.addEventListener('mousedown', keepFromScrolling);
    // In a frame of another size the content may have to move to stay within.
    const observer = new ResizeObserver(() => behaviour.translateBy(selection, 0, 0));
    observer.observe(target);
    return () => {
      observer.disconnect();
      selection.on('.zoom', null);
      target.removeEventListener('mousedown', keepFromScrolling);
    };
  }, [frame, behaviour]);

  return useMemo(() => {
    const onFrame = (change: (selection: FrameSelection) => void) => {
      if (frame.current) change(select(frame.current));
    };
    const { k } = transform;
    return {
      transform,
      by: (factor) => onFrame((selection) => behaviour.scaleBy(selection, factor)),
      fit: () => onFrame((selection) => behaviour.transform(selection, zoomIdentity)),
      move: (x, y) => onFrame((selection) => behaviour.translateBy(selection, x / k, y / k)),
    };
  }, [frame, behaviour, transform]);
}

/** How many times a turn of the wheel doubles the size. A pinch comes in small turns with Ctrl, which count more; a notch of a mouse's wheel must not leap. */
function turnOf({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 25;
  const turn = pixels * (ctrlKey ? 0.02 : 0.002);
  return -Math.max(-0.5, Math.min(0.5, turn));
}

/** The middle button moves the picture; browsers would scroll by it. */
function keepFromScrolling(event: MouseEvent): void {
  if (event.button === 1) event.preventDefault();
}

type FrameSelection = ReturnType<typeof select<HTMLElement, unknown>>;
type Corners = [[number, number], [number, number]];

/** What is shown at rest stays around what is shown: nothing can be pushed out of sight. */
function within(transform: ZoomTransform, [, [width, height]]: Corners): ZoomTransform {
  const { k, x, y } = transform;
  const hold = (at: number, side: number) => Math.min(0, Math.max(side - k * side, at));
  return transform.translate((hold(x, width) - x) / k, (hold(y, height) - y) / k);
}
