import type { PointerEvent } from 'react';
import type { Point } from '../../../core/raster.ts';
import { type Placement, pointUnder } from '../zoom/placement.ts';

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The place in the picture under a pointer over something that covers the frame. */
export function pointOf(event: PointerEvent, placement: Placement): Point {
  return pointsOf(event, placement, [event])[0]!;
}

/** All the places that a pointer went through since the last event: browsers report fewer than a hand draws. */
export function pathTo(event: PointerEvent, placement: Placement): readonly Point[] {
  const between = event.nativeEvent.getCoalescedEvents?.() ?? [];
  return pointsOf(event, placement, between.length > 0 ? between : [event]);
}

function pointsOf(
  { currentTarget }: PointerEvent,
  placement: Placement,
  places: readonly Place[],
): readonly Point[] {
  const { left, top } = currentTarget.getBoundingClientRect();
  return places.map(({ clientX, clientY }) =>
    pointUnder({ x: clientX - left, y: clientY - top }, placement),
  );
}
