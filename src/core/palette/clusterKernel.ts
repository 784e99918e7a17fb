import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { ColourCloud } from './colourCloud.ts';

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

/** Settings of looking at the neighbours. */
export interface NeighbourOptions {
  /** One byte a bin of all 32,768: its label, below `k`. */
  readonly labelOfBin: Uint8Array;
  /** Labels, 1 to 16. */
  readonly k: number;
  /** How far away a neighbour is, in pixels along rows and columns. */
  readonly reach: number;
}

/** What lies beside what in the photo. */
export interface Neighbours {
  readonly k: number;
  /** One byte a pixel: its label, 255 outside the mask. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** [a][b]: pairs of neighbours with these labels; symmetric, and a pair of one label counts twice. */
  readonly contacts: Uint32Array<ArrayBuffer>;
  /** [m][a][b]: pixels of m with a on one side and b on the other, all three different; symmetric in a and b. */
  readonly between: Uint32Array;
}

/** What the palette needs from WebAssembly. */
export interface ClusterKernel {
  /** Counts the pixels whose mask is not 0. */
  readonly cloud: (raster: Raster, mask: Mask) => ColourCloud;
  /** Euclidean k-means over `weights.length` points, three coordinates each; weights are whole. */
  readonly kMeans: (
    points: Float64Array,
    weights: Float64Array,
    options: KMeansOptions,
  ) => Clustering;
  /** Labels the pixels whose mask is not 0 and counts what lies beside what. */
  readonly neighbours: (raster: Raster, mask: Mask, options: NeighbourOptions) => Neighbours;
  /** `table[label]` for each label below 16, 255 for all others; the table has at most 16 entries. */
  readonly relabel: (labels: Uint8Array, table: Uint8Array) => Uint8Array<ArrayBuffer>;
}

/** The histogram bin of a colour, channels 0..255. */
export const binOf = (r: number, g: number, b: number): number =>
  ((r >> 3) << 10) | ((g >> 3) << 5) | (b >> 3);
