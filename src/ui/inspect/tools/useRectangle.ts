import { useEffect, useRef, useState } from 'react';
import type { Rectangle, Size } from '../../../core/raster.ts';
import { isLargeEnough } from '../picture/geometry.ts';
import type { Inputs } from '../useInputs.ts';

/** A rectangle on its way. */
export interface RectangleDraft {
  /** The rectangle that is being moved. */
  readonly drawn: Rectangle | null;
  /** Moves it on; the mask follows. */
  readonly follow: (next: Rectangle) => void;
  /** Says where it is now. One too small to hold a garment is dropped. */
  readonly end: () => void;
  /** Forgets it; the mask goes back. Answers whether there was one. */
  readonly drop: () => boolean;
}

/** Moves the rectangle around the garment. */
export function useRectangle(
  { draft, drop: dropDraft, say }: Inputs,
  picture: Size,
): RectangleDraft {
  // What is being drawn goes with its surface: the batch waits for it.
  useEffect(() => dropDraft, [dropDraft]);
  const [drawn, setDrawn] = useState<Rectangle | null>(null);
  // Events come faster than views are drawn.
  const now = useRef<Rectangle | null>(null);
  const hold = (rectangle: Rectangle | null) => {
    now.current = rectangle;
    setDrawn(rectangle);
  };
  const drop = () => {
    if (!now.current) return false;
    hold(null);
    dropDraft();
    return true;
  };
  return {
    drawn,
    follow: (next) => {
      hold(next);
      if (isLargeEnough(next, picture)) draft({ rectangle: next });
    },
    end: () => {
      const rectangle = now.current;
      if (!rectangle) return;
      if (!isLargeEnough(rectangle, picture)) return void drop();
      hold(null);
      say({ rectangle }, 'Move the rectangle');
    },
    drop,
  };
}
