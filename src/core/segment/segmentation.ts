import type { Rectangle } from '../raster.ts';
import type { Evidence } from './certainty/evidence.ts';
import type { Garment, LayerChoice, LayerMap } from './layer.ts';
import type { Mask } from './mask.ts';
import type { Method } from './method.ts';
import type { Parsed } from './parser/parsed.ts';
import type { Stroke } from './stroke.ts';

/** What a person has said of one photo's mask. */
export interface SegmentInputs {
  readonly method: Method;
  /** Where the garment stands, in raster pixels; null: find it from the picture. */
  readonly rectangle: Rectangle | null;
  /** What was painted, in order. */
  readonly strokes: readonly Stroke[];
  /** Which garment the photo is about; null: the most likely. */
  readonly garment: Garment | null;
  /** Layers that were switched by hand. */
  readonly layers: LayerChoice;
}

/** Nobody has said anything: the mask is found from the picture alone. */
export const automatic: SegmentInputs = {
  method: 'grabcut',
  rectangle: null,
  strokes: [],
  garment: null,
  layers: {},
};

/** Whether a person had a hand in the mask. */
export const isByHand = ({ method, rectangle, strokes, garment, layers }: SegmentInputs): boolean =>
  method !== automatic.method ||
  rectangle !== null ||
  strokes.length > 0 ||
  garment !== null ||
  Object.keys(layers).length > 0;

/** Settings of the cut. Same photo, inputs and options: same mask, to the byte. */
export interface SegmentOptions {
  /** At most so many rounds of cutting and re-estimating in one pass (at least 1). */
  readonly maxIterations: number;
  /** Weight of the contrast term against the colour term (Rother et al. 2004 use 50). */
  readonly gamma: number;
  /** Seed of the mixtures' first guess. */
  readonly seed: number;
  /** Keep a picture of every stage for the theatre; costs memory. */
  readonly keepStages: boolean;
}

/**
 * Which part of the cut is running: finding where the object stands, the cut itself, the edge at the working size, and the
 * cut by the editor's strokes.
 */
export type SegmentPhase = 'locate' | 'cut' | 'refine' | 'mend';

/** One round of cutting, reported as it ends. */
export interface SegmentReport {
  readonly phase: SegmentPhase;
  /** 1 for the first round of its phase. */
  readonly iteration: number;
  /** The cap on rounds of this phase. */
  readonly of: number;
  /** GrabCut's objective after the round; falls within a phase. */
  readonly energy: number;
}

/** A round of cutting with its picture. The mask may be smaller than the raster (coarse phases). */
export interface SegmentStage extends SegmentReport {
  readonly mask: Mask;
}

/** The garment cut out. */
export interface Segmentation {
  /**
   * Of the raster's size. Where nothing stands out it is all that can be seen, inside the given rectangle if there is one;
   * all 0 only where everything is transparent.
   */
  readonly mask: Mask;
  /** Where the first pass found the object, or what the editor gave; in raster pixels. */
  readonly rectangle: Rectangle;
  /** Share of the raster that is foreground, in [0, 1]. */
  readonly coverage: number;
  /** How far the mask can be trusted, in [0, 1]. */
  readonly certainty: number;
  /** Why, in words, for a person: what supports the mask or speaks against it. */
  readonly reasons: readonly string[];
  /** What `certainty` was judged by; absent where the mask was taken as it was. */
  readonly evidence?: Evidence;
  /** What the figure is made of; null where no person is seen. The mask is the union of the layers that are on. */
  readonly layers: LayerMap | null;
  /** What the garment parser saw; absent where it was not asked. */
  readonly parsed?: Parsed;
  /** Things that stand apart from one another, largest first, in raster pixels; empty or at least two. */
  readonly items: readonly Rectangle[];
  /** Every round in order; empty unless `keepStages`. */
  readonly stages: readonly SegmentStage[];
}

/** The settings that a photo is cut with unless somebody says otherwise. */
export const defaultSegmentOptions: SegmentOptions = {
  maxIterations: 5,
  gamma: 50,
  seed: 1,
  keepStages: false,
};
