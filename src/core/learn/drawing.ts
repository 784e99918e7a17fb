import type { Point } from '../raster.ts';
import { FASHION_SIDE } from './fashionPicture.ts';

/** Brightness of 28 x 28 cells, row by row, 0 to 1. Never changed once made. */
export type Drawing = Float32Array<ArrayBuffer>;

/** What a stroke is drawn with. */
export interface Brush {
  /** What its cells become, 0 (rubbed out) to 1. */
  readonly brightness: number;
  /** In cells. */
  readonly radius: number;
  /** Whether the same is drawn on the other side of the middle: clothes are much the same on both. */
  readonly isMirrored: boolean;
}

export const emptyDrawing = (): Drawing => new Float32Array(FASHION_SIDE ** 2);

/**
 * Draws a straight stroke between two places, in cells from the top left corner. A cell that lies half under the brush goes half the way
 * to its brightness; whoever draws over it again brings it no nearer, so that slow hands draw as fast ones do.
 */
export function stroked(drawing: Drawing, from: Point, to: Point, brush: Brush): Drawing {
  const result = drawing.slice();
  for (let i = 0; i < result.length; i++) {
    const cell = { x: (i % FASHION_SIDE) + 0.5, y: Math.floor(i / FASHION_SIDE) + 0.5 };
    const covered = Math.max(
      coverage(cell, from, to, brush.radius),
      brush.isMirrored ? coverage(mirrored(cell), from, to, brush.radius) : 0,
    );
    const wanted = brush.brightness * covered;
    // Paint never darkens where the brush only grazes; rubbing out never brightens.
    if (brush.brightness === 0) result[i] = Math.min(result[i]!, 1 - covered);
    else if (covered >= 1) result[i] = brush.brightness;
    else result[i] = Math.max(result[i]!, wanted);
  }
  return result;
}

/** How much of a cell a stroke covers: 1 within the brush, 0 a cell beyond it. */
function coverage(cell: Point, from: Point, to: Point, radius: number): number {
  return Math.min(1, Math.max(0, radius + 0.5 - distanceToLine(cell, from, to)));
}

const mirrored = ({ x, y }: Point): Point => ({ x: FASHION_SIDE - x, y });

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : ((x - from.x) * across + (y - from.y) * down) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(x - from.x - nearest * across, y - from.y - nearest * down);
}
