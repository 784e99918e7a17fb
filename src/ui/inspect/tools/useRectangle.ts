import type { Rectangle, Size } from '../../../core/raster.ts';
import { isLargeEnough } from '../picture/geometry.ts';
import type { Inputs } from '../useInputs.ts';
import { useDraft } from './useDraft.ts';

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
export function useRectangle(inputs: Inputs, picture: Size): RectangleDraft {
  const { draft, say } = inputs;
  const { live, now, hold, drop } = useDraft<Rectangle>(inputs);
  return {
    drawn: live,
    follow: (next) => {
      hold(next);
      if (isLargeEnough(next, picture)) draft({ rectangle: next });
    },
    end: () => {
      const rectangle = now();
      if (!rectangle) return;
      if (!isLargeEnough(rectangle, picture)) return void drop();
      hold(null);
      say({ rectangle }, 'Move the rectangle');
    },
    drop,
  };
}
