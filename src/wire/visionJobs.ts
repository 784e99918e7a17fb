import type { Pictures } from '../core/learn/pictures.ts';
import type { LightChoice } from '../core/light/choice.ts';
import type { Light, LightReading } from '../core/light/light.ts';
import type { ChoicesOfK } from '../core/palette/choicesOfK.ts';
import type { Palette, PaletteOptions, PaletteStages } from '../core/palette/palette.ts';
import type { Examined } from '../core/photo/examined.ts';
import type { PhotoInputs } from '../core/photo/photoInputs.ts';
import type { Tried } from '../core/photo/tried.ts';
import type { Raster, Size } from '../core/raster.ts';
import type { Mask } from '../core/segment/mask.ts';
import type { Parsed } from '../core/segment/parser/parsed.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
  SegmentReport,
} from '../core/segment/segmentation.ts';
import type { TaggedGarment } from '../core/tags/describeGarments.ts';
import type { Tag } from '../core/tags/tag.ts';
import type { Taxonomy } from '../core/tags/taxonomy.ts';
import type { HoldJobs } from './holdJobs.ts';

/** A picture, decoded. */
export interface Opened {
  /** Its own size, turned upright. */
  readonly original: Size;
  /** At the working size. */
  readonly raster: Raster;
  /** A small picture of it, for the gallery. */
  readonly thumbnail: Blob;
}

/** A picture's pixels, and what they are called. */
export interface ShownPicture {
  /** Says which raster it is: two rasters never have the same key. */
  readonly key: string;
  readonly raster: Raster;
}

/** What the garment's colours are called. */
export interface Described {
  readonly tag: Tag;
  /** The light that the colours were corrected by, or why they were not; null where nobody asked for it. */
  readonly light: LightReading | null;
  /** A small PNG of the garment alone. */
  readonly cutout: Blob;
  /** What the classifier is to be shown. */
  readonly pictures: Pictures;
}

/** A garment cut again, with everything that follows from its mask. */
export interface Recut {
  readonly segmentation: Segmentation;
  readonly palette: Palette;
  readonly paletteStages: PaletteStages;
  readonly tag: Tag;
  /** The garments of a figure, each with a tag of its own; empty where they were not asked for. */
  readonly garments: readonly TaggedGarment[];
  /** The light that the colours were corrected by, or why they were not; null where nobody asked for it. */
  readonly light: LightReading | null;
}

/** A mask's edge, looked at closely. */
export interface Edge {
  /** How much of each pixel is garment. */
  readonly alpha: Mask;
  /** Where the mask ends though nothing in the photo does. */
  readonly unclear: Mask;
  /** A small PNG of the garment alone. */
  readonly cutout: Blob;
  /** What the classifier is to be shown. */
  readonly pictures: Pictures;
}

/** What the vision worker can be asked. */
export interface VisionJobs extends HoldJobs {
  /** Then: the compiled kernels with the learned model, and what colours are called. Fails as `engine-unavailable`. */
  prepare: {
    input: {
      kernels: {
        cut: ArrayBuffer;
        cluster: ArrayBuffer;
        figure: ArrayBuffer;
        layers: Uint8Array | null;
      };
      taxonomy: Taxonomy;
    };
    report: never;
    output: null;
  };
  open: { input: { source: Blob; longestSide: number }; report: never; output: Opened };
  segment: {
    input: {
      raster: Raster;
      inputs: SegmentInputs;
      options: SegmentOptions;
      /** What the garment parser saw; null where it was not asked. So below. */
      parsed: Parsed | null;
    };
    report: SegmentReport;
    output: Segmentation;
  };
  describe: {
    input: {
      raster: Raster;
      segmentation: Segmentation;
      options: PaletteOptions;
      light: LightChoice;
    };
    report: never;
    output: Described;
  };
  examine: {
    input: {
      /** Says which raster will come of it: two rasters never have the same key. */
      key: string;
      source: Blob;
      longestSide: number;
      inputs: PhotoInputs;
      segment: SegmentOptions;
      palette: PaletteOptions;
      parsed: Parsed | null;
    };
    report: never;
    output: Examined;
  };
  /** Leaves a picture with the worker for the jobs that follow, instead of the one before. */
  show: { input: ShownPicture; report: never; output: null };
  /** The way from pixels to tag as quickly as can be: what was found without strokes is kept for the next one. */
  recut: {
    input: {
      /** Of the picture that was shown. */
      key: string;
      inputs: PhotoInputs;
      segment: SegmentOptions;
      palette: PaletteOptions;
      parsed: Parsed | null;
      /** Whether the pattern is looked for, too, and each garment of a figure is tagged. */
      withPattern: boolean;
    };
    report: never;
    output: Recut;
  };
  /** One way to cut beside the others: its mask and colours, and how long the cut takes. */
  tryMethod: {
    input: {
      /** Of the picture that was shown. */
      key: string;
      inputs: PhotoInputs;
      segment: SegmentOptions;
      palette: PaletteOptions;
      parsed: Parsed | null;
    };
    report: never;
    output: Tried;
  };
  /** Numbers of clusters side by side, for the colours within a mask. */
  weighK: {
    input: {
      /** Of the picture that was shown. */
      key: string;
      mask: Mask;
      /** What the colours are corrected by; null: nothing. */
      light: Light | null;
      /** Of k-means. */
      seed: number;
    };
    report: never;
    output: ChoicesOfK;
  };
  /** What a mask's edge is like. */
  edge: {
    input: {
      /** Of the picture that was shown. */
      key: string;
      mask: Mask;
    };
    report: never;
    output: Edge;
  };
}
