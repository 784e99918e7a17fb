import type { Raster, Rectangle } from '../raster.ts';
import type { EvidenceKernel } from './certainty/evidenceKernel.ts';
import type { LayerKernel } from './layers/layerKernel.ts';
import type { Mask } from './mask.ts';
import type { PlaceKernel } from './place/placeKernel.ts';
import type { Surface } from './place/surface.ts';
import type { StrokeKernel } from './strokes/strokeKernel.ts';

/** One byte a pixel, rows from the top. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What the cut needs from compiled code: GrabCut's parts on one picture at a time, kept at several sizes. Level 0 is the
 * raster, each next level half as wide and high, rounded up. `open` forgets the picture before, so two pictures
 * must not take turns on one kernel.
 *
 * Order: `open`, and `even` where that is wanted; `constrain`, `start`, `guess`, then `cut` and `learn` in turn, on any
 * level; then `descend` and `cut` from level to level. All but the first two may be done again on the same picture
 * without them, on any level and as often as needed, as when strokes change: `constrain` for the new ones, then `start`.
 */
export interface CutKernel {
  /** Takes a picture in and makes `levels` sizes of it (at least 1). */
  open(raster: Raster, levels: number): void;
  /**
   * Takes a slow change of light off the picture, at every size: what the surface has more or less than its mean at a place.
   * Differences between neighbours stay as they are, but for what leaves the 8 bits.
   */
  even(surface: Surface): void;
  /** A copy of the picture at a level. */
  picture(level: number): Raster;
  /**
   * Says what is sure, in pixels of `level`: 0 background, 255 foreground, 128 open. Smaller levels follow from it: a thin
   * stroke is carried down to them, a large area keeps its size. No cut flips what is sure, on any level.
   * Transparent pixels (alpha below 128) are background whatever it says.
   */
  constrain(level: number, trimap: Bytes): void;
  /** Constrains to a rectangle of whole pixels inside the level: background outside, open inside. */
  enclose(level: number, rectangle: Rectangle): void;
  /**
   * Goes to a level and lays its graph over all that its trimap leaves open.
   * `labels`: 255 foreground, 0 background; `odds`: what speaks for foreground before any colour is seen, as log-odds
   * in eighths; both one a pixel of the level. `gamma`: weight of the contrast term, at most 250.
   */
  start(level: number, labels: Bytes, odds: Int8Array, gamma: number): void;
  /** First guess of both colour mixtures from the labels; both sides must have pixels. */
  guess(seed: number): void;
  /** Re-estimates both mixtures from the labels: the energy never rises by it. Both sides must have pixels. */
  learn(): void;
  /** The minimum cut for the present mixtures: the energy never rises by it. Returns how many labels changed. */
  cut(): number;
  /**
   * Goes to the next finer level with the mixtures as they are; open is only what lies within `radius` pixels of the
   * present level of the edge, or of what is sure on the finer level and had the other label. From here on `sides` and
   * `energy` speak of open pixels only: `learn` has no place here.
   */
  descend(gamma: number, radius: number): void;
  /** Opaque pixels on each side of the present level. */
  sides(): { readonly foreground: number; readonly background: number };
  /** GrabCut's objective for the present labels and mixtures. */
  energy(): number;
  /** A copy of the present level's labels. */
  mask(): Mask;
  /** Share of the present level's labels that are foreground, in [0, 1]. */
  coverage(): number;
  /** What a figure that was cut out is made of. Once that is asked for, another cut has to `constrain` first. */
  readonly layers: LayerKernel;
  /** Where the object stands. */
  readonly place: PlaceKernel;
  /** What speaks for a mask. */
  readonly evidence: EvidenceKernel;
  /** How far paint reaches. */
  readonly strokes: StrokeKernel;
  /** Bytes of memory held by now: what the largest picture so far needed, for good. */
  heldBytes(): number;
}
