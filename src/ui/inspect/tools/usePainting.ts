import type { Point } from '../../../core/raster.ts';
import type { Stroke } from '../../../core/segment/stroke.ts';
import type { Inputs } from '../useInputs.ts';
import { extended, isStroke, strokeWords } from './strokes.ts';
import { useDraft } from './useDraft.ts';

/** A stroke on its way. */
export interface Painting {
  /** The stroke that is being drawn. */
  readonly live: Stroke | null;
  readonly begin: (stroke: Stroke) => void;
  /** Takes the stroke on; the mask follows. Nothing without a stroke. */
  readonly extend: (points: readonly Point[], radius?: number) => void;
  /** Says what was drawn. A lasso that goes round nothing is dropped. */
  readonly end: () => void;
  /** Forgets it; the mask goes back. Answers whether there was one. */
  readonly drop: () => boolean;
}

/** Draws one stroke at a time over those that are there. */
export function usePainting(inputs: Inputs): Painting {
  const { said, draft, say } = inputs;
  const { live, now, hold, drop } = useDraft<Stroke>(inputs);
  const follow = (stroke: Stroke) => {
    hold(stroke);
    if (isStroke(stroke)) draft({ strokes: [...said.strokes, stroke] });
  };
  return {
    live,
    begin: follow,
    extend: (points, radius) => {
      const stroke = now();
      if (!stroke) return;
      const wider = stroke.kind === 'brush' && radius !== undefined && radius > stroke.radius;
      const longer = extended(wider ? { ...stroke, radius } : stroke, points);
      if (longer !== stroke) follow(longer);
    },
    end: () => {
      const stroke = now();
      if (!stroke) return;
      if (!isStroke(stroke)) return void drop();
      hold(null);
      say({ strokes: [...said.strokes, stroke] }, strokeWords(stroke));
    },
    drop,
  };
}
