import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import type { Mask } from '../mask.ts';
import type { Plane } from './planes.ts';

/** What is believed of a figure: a plane a layer, one byte a cell of a grid over the picture; 255 is certain. */
export interface GridBeliefs {
  readonly grid: Size;
  /** At most twelve. */
  readonly planes: readonly Plane[];
}

/**
 * What the layers need from compiled code. It works on the picture that is open in the cut kernel, beside its cut: what has to be kept of
 * a cut is copied out before. Labels are one byte a pixel of the raster: 0 background, n for the nth layer.
 */
export interface LayerKernel {
  /**
   * Gives every pixel of a figure the layer that it shows: the beliefs, times how usual its colour is for each layer in this very
   * picture, settled among neighbours at `level` (one that `open` made) and enlarged along the picture's own edges.
   * `whole`: the figure, 255 and 0, of the raster's size. `trust`: a positive number a plane, what its beliefs are worth beside the others'.
   * Time grows with the pixels.
   */
  part(level: number, whole: Bytes, beliefs: GridBeliefs, trust: readonly number[]): void;
  /** How many pixels have each label, in rows from `from` up to but not `to`: 16 counts. */
  count(from: number, to: number): Uint32Array;
  /**
   * Gives all that has one of `some` labels and does not hang together with the first or last row through such labels, as
   * pixels that share a side do, the label `other`.
   */
  claim(row: 'first' | 'last', some: readonly number[], other: number): void;
  /** A copy of the labels. */
  labels(): Bytes;
  /** What has one of some labels. */
  mask(some: readonly number[]): Mask;
  /**
   * The sum of what is believed in some planes (255 at most) at every pixel of a size, bilinear between the middles of the cells, first
   * along the rows, then down; as `table` has it for each of the 256 values.
   */
  spread(beliefs: GridBeliefs, size: Size, table: Bytes): Bytes;
}
