import type { Point } from '../raster.ts';

/** What paint says of the pixels that it covers: they are garment, they are not, or nothing is said of them (any more). */
export type Paint = 'keep' | 'reject' | 'erase';

/** A mark of the round brush: every pixel whose centre is within `radius` of the line through the points. */
export interface BrushStroke {
  readonly kind: 'brush';
  readonly paint: Paint;
  /** In raster pixels, at least 0.5; fractions are fine. */
  readonly radius: number;
  /** In raster pixels, (0, 0) the corner of the first pixel; at least one. May lie outside the raster. */
  readonly points: readonly Point[];
}

/** A closed line: every pixel whose centre it goes round an odd number of times. */
export interface LassoStroke {
  readonly kind: 'lasso';
  readonly paint: Paint;
  /** In raster pixels; the last is joined to the first. Fewer than three cover nothing. */
  readonly points: readonly Point[];
}

/** What the editor painted on a photo. Later strokes lie over earlier ones. */
export type Stroke = BrushStroke | LassoStroke;
