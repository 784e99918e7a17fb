import type { Size } from '../raster.ts';

/** Three numbers of a colour: sRGB 0..255 (whole), or L, a, b. */
export type Triple = readonly [number, number, number];

/**
 * How a palette is made. `cloth`: over-split, mixtures dissolved, merged with lightness counting less,
 * coherent colours kept, each the colour of the cloth. `article`: the published recipe, a fixed number
 * of clusters merged by plain CIEDE2000, each the mean of its pixels.
 */
export const recipes = ['cloth', 'article'] as const;
export type Recipe = (typeof recipes)[number];

/** Settings of the palette. Same pixels and options: same palette, to the byte. */
export interface PaletteOptions {
  readonly recipe: Recipe;
  /** Clusters before merging (2 to 16). */
  readonly k: number;
  /** Swatches closer than this CIEDE2000 difference become one. */
  readonly mergeBelow: number;
  /** kL of CIEDE2000: how many units of lightness count as one; at least 1. */
  readonly lightnessWeight: number;
  /** Swatches with less than this share of the garment are dropped, their weight shared out. */
  readonly dropBelow: number;
  /** Seed of k-means++. */
  readonly seed: number;
}

/** A colour in both spaces that are shown. */
export interface Colour {
  /** sRGB, whole numbers 0..255. */
  readonly rgb: Triple;
  /** The same in CIE Lab under D65. */
  readonly lab: Triple;
}

/** A finished cluster: a colour of the garment and its share. */
export interface Swatch extends Colour {
  /** Share of the garment, (0, 1]; the swatches of a palette sum to 1. */
  readonly weight: number;
  /** Root mean square distance of its pixels to its colour, in Lab65 (delta E 1976). */
  readonly spread: number;
  /** The plain mean of its pixels, with highlights and folds; absent where nobody looked at pixels. */
  readonly photographed?: Colour;
}

/** The garment's colours, largest share first. */
export interface Palette extends Size {
  readonly swatches: readonly Swatch[];
  /** One byte a pixel of the raster: the index of its swatch, 255 where it is background. */
  readonly labels: Uint8Array<ArrayBuffer>;
}

/** The swatches at one moment on the way, largest first. */
export interface PaletteStep {
  readonly swatches: readonly Swatch[];
  /** For each of the first clusters: the index in `swatches` of what it has become. */
  readonly home: readonly number[];
}

/** A cluster that is no colour of its own but a mixture of two others, as at a blurred edge or in a woven check. */
export interface Mixture {
  /** Index of the cluster among the first ones, and of those that it is mixed of. */
  readonly of: number;
  readonly a: number;
  readonly b: number;
  /** How much of it is `b`, (0, 1); the rest is `a`. By light, as if the two were seen from afar. */
  readonly share: number;
  /** CIEDE2000 to the mixture of the two, lightness counting half. */
  readonly deltaE: number;
  /** `edge`: lies thinly between the two. `weave`: bands of the two cross in it. */
  readonly kind: 'edge' | 'weave';
}

/** One step of merging: swatches `a` and `b` of the list before it became one. */
export interface Merge extends PaletteStep {
  readonly a: number;
  readonly b: number;
  /** Where in the list the two now stand. */
  readonly into: number;
  /** Their CIEDE2000 difference, with kL as in the options. */
  readonly deltaE: number;
}

/** How the palette came to be, for the theatre. */
export interface PaletteStages {
  /** The k clusters, largest first. */
  readonly clusters: readonly Swatch[];
  /** One byte a pixel: the index into `clusters`, 255 for background. */
  readonly clusterLabels: Uint8Array<ArrayBuffer>;
  /** The clusters that were no colours of their own, in the order in which they were dissolved. */
  readonly mixtures: readonly Mixture[];
  /** What was left of the clusters: the leaves of the tree. */
  readonly leaves: PaletteStep;
  /** The merges in order, down to one swatch: the whole tree, whatever the threshold. */
  readonly tree: readonly Merge[];
  /** [a][b]: pairs of neighbouring pixels with these first clusters; symmetric, and a pair of one counts twice. */
  readonly contacts: Uint32Array<ArrayBuffer>;
  /** The part of it that was carried out: until a difference reached the threshold. */
  readonly merges: readonly Merge[];
  /** What was dropped as too small or scattered, with the share it had. */
  readonly dropped: readonly Swatch[];
  /** What was found to be a fold of another swatch, with the share it had. */
  readonly folds: readonly Swatch[];
}

/** Marks a pixel that belongs to no swatch. */
export const noSwatch = 255;

/** The settings that a palette is made with unless somebody says otherwise. */
export const defaultPaletteOptions: PaletteOptions = {
  recipe: 'cloth',
  k: 16,
  mergeBelow: 10,
  lightnessWeight: 1.5,
  dropBelow: 0.05,
  seed: 1,
};

/** The published recipe, to compare with. */
export const articlePaletteOptions: PaletteOptions = {
  recipe: 'article',
  k: 8,
  mergeBelow: 10,
  lightnessWeight: 1,
  dropBelow: 0.08,
  seed: 1,
};
