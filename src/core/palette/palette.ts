import type { Size } from '../raster.ts';

/** Three numbers of a colour: sRGB 0..255 (whole), or L, a, b. */
export type Triple = readonly [number, number, number];

/** Settings of the palette. Same pixels and options: same palette, to the byte. */
export interface PaletteOptions {
  /** Clusters before merging (2 to 16). */
  readonly k: number;
  /** Swatches closer than this CIEDE2000 difference become one. */
  readonly mergeBelow: number;
  /** Swatches with less than this share of the garment are dropped, their weight shared out. */
  readonly dropBelow: number;
  /** Seed of k-means++. */
  readonly seed: number;
}

/** A finished cluster: a colour of the garment and its share. */
export interface Swatch {
  /** Mean colour of its pixels, whole numbers 0..255. */
  readonly rgb: Triple;
  /** The same in CIE Lab under D65. */
  readonly lab: Triple;
  /** Share of the garment's pixels, (0, 1]; the swatches of a palette sum to 1. */
  readonly weight: number;
  /** Root mean square distance of its pixels to its colour, in Lab65 (delta E 1976). */
  readonly spread: number;
}

/** The garment's colours, largest share first. */
export interface Palette extends Size {
  readonly swatches: readonly Swatch[];
  /** One byte a pixel of the raster: the index of its swatch, 255 where it is background. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

/** One step of merging: swatches `a` and `b` of the list before it became one. */
export interface Merge {
  readonly a: number;
  readonly b: number;
  /** Their CIEDE2000 difference, which was below the threshold. */
  readonly deltaE: number;
  /** The list after this step. */
  readonly swatches: readonly Swatch[];
}

/** How the palette came to be, for the theatre. */
export interface PaletteStages {
  /** The k clusters, largest first. */
  readonly clusters: readonly Swatch[];
  /** One byte a pixel: the index into `clusters`, 255 for background. */
  readonly clusterLabels: Uint8Array<ArrayBuffer>;
  /** The merges in order. */
  readonly merges: readonly Merge[];
  /** What was dropped as too small, with the share it had. */
  readonly dropped: readonly Swatch[];
}

/** Marks a pixel that belongs to no swatch. */
export const noSwatch = 255;

/** The settings that a palette is made with unless somebody says otherwise. */
export const defaultPaletteOptions: PaletteOptions = {
  k: 8,
  mergeBelow: 10,
  dropBelow: 0.05,
  seed: 1,
};
