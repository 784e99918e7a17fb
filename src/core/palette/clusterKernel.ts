import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';

/** The colours of the garment, counted at 5 bits a channel; only the bins that occur, in rising order. */
export interface Histogram {
  /** One a bin: 5 bits of red, then green, then blue. */
  readonly ids: Uint16Array;
  /** One a bin: its pixels, at least 1. */
  readonly counts: Float64Array;
  /** Three a bin: the mean sRGB of its pixels, 0..255, not rounded. */
  readonly means: Float64Array;
}

/** Settings of k-means; the same settings and points give the same clusters. */
export interface KMeansOptions {
  /** Clusters, 1 to 255; at most as many as there are points. */
  readonly k: number;
  /** A whole number. */
  readonly seed: number;
  /** Fresh starts, of which the one with the lowest inertia is kept; at least 1. */
  readonly restarts: number;
}

/** Points in groups. */
export interface Clustering {
  /** One a point: its cluster. */
  readonly labels: Uint8Array;
  /** Three a cluster: the weighted mean of its points. */
  readonly centres: Float64Array;
  /** Weighted sum of squared distances of the points to their centres. */
  readonly inertia: number;
}

/** What the palette needs from WebAssembly. */
export interface ClusterKernel {
  /** Counts the pixels whose mask is not 0. */
  readonly histogram: (raster: Raster, mask: Mask) => Histogram;
  /** Euclidean k-means over `weights.length` points, three coordinates each. */
  readonly kMeans: (
    points: Float64Array,
    weights: Float64Array,
    options: KMeansOptions,
  ) => Clustering;
}

/** The histogram bin of a colour, channels 0..255. */
export const binOf = (r: number, g: number, b: number): number =>
  ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
