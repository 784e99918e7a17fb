import { type PointerEvent, useRef, useState } from 'react';
import type { Triple } from '../../core/palette/palette.ts';
import type { NameEdit } from '../../core/taxonomy/editNames.ts';
import type { SliceReference } from '../../core/taxonomy/slice.ts';
import { isWithin } from '../shared/editable.ts';
import { hold, letGo, select } from './studio.ts';
import type { EditedNames } from './useNames.ts';

/** Where on the plane: a* and b*. */
export type Place = readonly [a: number, b: number];

/** What was pressed, and with what. */
interface Press {
  readonly isFinger: boolean;
  /** A colour of the chosen name itself, not the plane. */
  readonly isHandle: boolean;
}

interface Drag {
  readonly reference: SliceReference;
  readonly from: Place;
  readonly hasMoved: boolean;
}

/** Nearer than this to where it was taken up, a colour has not been moved, as a part of the plane's extent. */
const still = 0.01;

/** Moves references with the mouse or a finger; a finger moves only what is chosen, so that a page can be scrolled. */
export function useDrag(
  names: EditedNames,
  extent: number,
  nearest: (place: Place, by: Press) => SliceReference | null,
) {
  const drag = useRef<Drag | null>(null);
  const [pointed, setPointed] = useState<Place | null>(null);
  const choose = (reference: SliceReference | null) => {
    if (reference) select(names.names, { name: reference.of.name, place: reference.place });
  };
  return {
    pointed,
    surface: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0) return;
        const from = placeOf(event, extent);
        const isFinger = event.pointerType !== 'mouse';
        const isHandle = isWithin(event.target, 'button');
        const reference = nearest(from, { isFinger, isHandle });
        choose(reference);
        if (!reference || (isFinger && !isHandle)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { reference, from, hasMoved: false };
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const to = placeOf(event, extent);
        setPointed(to);
        if (!drag.current) return;
        const { from, hasMoved } = drag.current;
        const way = Math.hypot(to[0] - from[0], to[1] - from[1]);
        if (!hasMoved && way < still * extent) return;
        drag.current = { ...drag.current, hasMoved: true };
        hold(names.inUse, moveOf(drag.current.reference, from, to));
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const { current } = drag;
        drag.current = null;
        letGo();
        if (current?.hasMoved)
          names.edit(moveOf(current.reference, current.from, placeOf(event, extent)));
      },
      onPointerCancel: () => {
        drag.current = null;
        letGo();
      },
      onPointerLeave: () => setPointed(null),
    },
  };
}

/** A reference moved on its own plane as far as the pointer went. */
function moveOf({ lab, of, place }: SliceReference, from: Place, to: Place): NameEdit {
  const [l, a, b] = lab;
  const moved: Triple = [l, rounded(a + to[0] - from[0]), rounded(b + to[1] - from[1])];
  return { type: 'referenceMoved', name: of.name, place, lab: moved };
}

/** Finer than a tenth nobody drags. */
const rounded = (value: number): number =>
  Math.round(10 * Math.min(128, Math.max(-128, value))) / 10;

function placeOf(
  { currentTarget, clientX, clientY }: PointerEvent<HTMLElement>,
  extent: number,
): Place {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [
    (((clientX - left) / width) * 2 - 1) * extent,
    -(((clientY - top) / height) * 2 - 1) * extent,
  ];
}
