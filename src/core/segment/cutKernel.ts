import type { Raster, Size } from '../raster.ts';

/** Labels or trimap bytes, one a pixel, rows from the top. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What the cut needs from compiled code: GrabCut's parts on one picture at a time. `open` forgets the picture before,
 * so two pictures must not take turns on one kernel. Level 0 is the raster, each next level half as wide and high.
 *
 * Order: `open`, `constrain`, `start`, `guess`, then `cut` and `learn` in turn; `descend`, again `cut` and `learn`.
 */
export interface CutKernel {
  /** Takes a picture in and makes `levels` sizes of it (at least 1). */
  open(raster: Raster, levels: number): void;
  /** Says what is sure, in pixels of level 0: 0 background, 255 foreground, 128 open. */
  constrain(trimap: Bytes): void;
  /** Width and height of a level. */
  sizeOf(level: number): Size;
  /**
   * Goes to a level and lays its graph over all that its trimap leaves open.
   * `labels`: 1 foreground, 0 background, one byte a pixel of the level. `gamma`: weight of the contrast term.
   */
  start(level: number, labels: Bytes, gamma: number): void;
  /** Goes to the next finer level; open is what lies within `radius` pixels of the present level of the edge. */
  descend(gamma: number, radius: number): void;
  /** Opaque pixels on each side of the present level. `guess` and `learn` need both above 0. */
  sides(): { readonly foreground: number; readonly background: number };
  /** First guess of both colour mixtures from the labels. */
  guess(seed: number): void;
  /** Re-estimates both mixtures from the labels: the energy never rises by it. */
  learn(): void;
  /** The minimum cut for the present mixtures: the energy never rises by it. Returns how many labels changed. */
  cut(): number;
  /** GrabCut's objective for the present labels and mixtures over the whole level. */
  energy(): number;
  /** A copy of the present level's labels, 1 foreground, 0 background. */
  labels(): Bytes;
}
