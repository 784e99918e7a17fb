import type { Drawing } from '../../../core/learn/drawing.ts';
import { starters } from '../../../core/learn/starters.ts';

/** A drawing, and what it was before each stroke, the latest last. */
export interface Drawn {
  readonly drawing: Drawing;
  readonly before: readonly Drawing[];
}

/** So many strokes can be taken back. */
const KEPT = 50;

/** The garments to begin with: made once. */
export const startersShown = starters();

/** Nobody stands before an empty page. */
export const firstDrawing = (): Drawn => ({ drawing: startersShown[0]!.drawing, before: [] });

/** Another drawing, which can be taken back. */
export const changed = ({ drawing, before }: Drawn, next: Drawing): Drawn => ({
  drawing: next,
  before: [...before, drawing].slice(-KEPT),
});

/** The drawing goes on within one stroke: that is taken back as a whole. */
export const continued = ({ before }: Drawn, next: Drawing): Drawn => ({ drawing: next, before });

export const takenBack = (drawn: Drawn): Drawn => {
  const last = drawn.before.at(-1);
  return last ? { drawing: last, before: drawn.before.slice(0, -1) } : drawn;
};
