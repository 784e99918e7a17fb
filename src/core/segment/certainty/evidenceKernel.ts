import type { Raster } from '../../raster.ts';
import type { Mask } from '../mask.ts';
import type { Profiles } from '../rectangle.ts';
import type { Piece } from './pieces.ts';

/** How often each colour occurs on either side of a mask: 8 bins a channel. */
export interface Histograms {
  readonly ground: Uint32Array;
  readonly garment: Uint32Array;
}

/**
 * What judging a mask needs from compiled code. A picture and its mask are of one size; they are brought along and need not be open in the cut
 * kernel, whose cut is left alone. `side`: pixels of the cells that are laid over the picture (see `edge/cells.ts`).
 */
export interface EvidenceKernel {
  /** How many pixels of each column and row are not 0. */
  profiles(mask: Mask): Profiles;
  histograms(picture: Raster, mask: Mask): Histograms;
  /** Sums over the pixels of a mask: of the lesser of it and of another, looked up at the nearest pixel, and of the greater. */
  overlap(mask: Mask, other: Mask): { readonly both: number; readonly either: number };
  /** The 8-connected pieces of a mask in the order of their first pixels. */
  pieces(picture: Raster, mask: Mask): Piece[];
  /**
   * The clarity at each pixel of the garment that has ground beside it, in no order that matters: Fisher's (1936) separation of the
   * colours on either side, the distance of their means over the root of the sum of their variances, in the cells around it.
   */
  edgeClarities(picture: Raster, mask: Mask, side: number): Float64Array;
  /** 255 for each of these pixels whose clarity is less than `least`, 0 elsewhere. */
  unclearEdge(picture: Raster, mask: Mask, side: number, least: number): Mask;
}
