import { mirror, type Point } from './shape.ts';

/** Which of a sample's cloths a panel is cut from. */
export type Slot = 'main' | 'second' | 'trim';

/** A ridge (height above 0) or a groove (below 0) in the cloth, along a line. */
export interface Fold {
  readonly path: readonly Point[];
  /** From the middle of the fold to where it is lost in the cloth, in centimetres. */
  readonly width: number;
  /** In centimetres. */
  readonly height: number;
  /** Fades out toward its ends, as drape does; seams do not. */
  readonly fades: boolean;
}

/** A row of stitches. */
export interface Stitching {
  readonly path: readonly Point[];
  /** Brightness of the thread against the cloth: below 1 darker, above 1 lighter. */
  readonly tone: number;
}

/** A piece of cloth, painted over those before it. */
export interface Panel {
  /** A closed polygon, in centimetres. */
  readonly outline: readonly Point[];
  readonly slot: Slot;
  /** Angle of the cloth's weave, in radians; 0: stripes run across. */
  readonly grain?: number;
  /** How far its edge curves away from the eye, in centimetres. */
  readonly roundness?: number;
  /** Brightness: below 1 for what lies deep inside, as the back of a neck opening. */
  readonly tone?: number;
  /** Strength of the random wrinkles, 1 as usual. */
  readonly wrinkles?: number;
  readonly folds?: readonly Fold[];
  readonly stitching?: readonly Stitching[];
}

/** Panels from back to front. */
export type Garment = readonly Panel[];

/** A seam: a narrow groove. */
export const seam = (path: readonly Point[], depth = 0.05): Fold => ({
  path,
  width: 0.22,
  height: -depth,
  fades: false,
});

/** A fold of drape that fades toward its ends. */
export const drape = (path: readonly Point[], width: number, height: number): Fold => ({
  path,
  width,
  height,
  fades: true,
});

/** The same panel on the other side of the garment. */
export const mirrorPanel = (panel: Panel): Panel => ({
  ...panel,
  outline: mirror(panel.outline),
  grain: -(panel.grain ?? 0),
  folds: (panel.folds ?? []).map((fold) => ({ ...fold, path: mirror(fold.path) })),
  stitching: (panel.stitching ?? []).map((row) => ({ ...row, path: mirror(row.path) })),
});
