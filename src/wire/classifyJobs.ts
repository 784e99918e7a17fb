import type { NetFiles } from '../core/learn/net.ts';
import type { EngineState } from '../core/learn/netEngine.ts';
import type { Prediction } from '../core/learn/prediction.ts';
import type { Raster } from '../core/raster.ts';
import type { Mask } from '../core/segment/mask.ts';

/** A photo and what was cut out of it, of one size. */
export interface CutPhoto {
  readonly raster: Raster;
  readonly mask: Mask;
}

/** The files of `public/models/category`, the JSON ones parsed. */
export interface CategoryFiles {
  readonly net: NetFiles;
  /** `calibration.json`. */
  readonly calibration: unknown;
}

/** What photos are, and how long that took. */
export interface Classified {
  /** One a photo, in their order. */
  readonly predictions: readonly Prediction[];
  /** What the nets run on now: an engine that was lost meanwhile was replaced. */
  readonly state: EngineState;
  /** Of all photos together, from their pixels to what they are. */
  readonly milliseconds: number;
}

/** What the classify worker can be asked. Where a model's files are damaged, or nothing here can run them, a job fails as `model-unavailable`. */
export interface ClassifyJobs {
  /** First of all: takes the lock of this name and holds it for as long as the worker lives. */
  hold: { input: { lifeline: string }; report: never; output: null };
  /** Before `classify`: the category model. Looks for an engine that runs it rightly. */
  prepare: { input: CategoryFiles; report: never; output: EngineState };
  /** Runs the category model once on nothing, so that the first photo does not wait for the engine to get going. */
  warmUp: { input: null; report: never; output: EngineState };
  /** What garment each of some photos shows; several at once take less than one after the other. */
  classify: { input: { photos: readonly CutPhoto[] }; report: never; output: Classified };
  /** Leaves any other net with the worker, under a name of its own. */
  take: { input: { name: string; net: NetFiles }; report: never; output: EngineState };
  /** Runs a net that was left with the worker (`category` is the one of `prepare`) on pictures of its input's size, one behind the other. */
  run: { input: { name: string; pictures: Float32Array }; report: never; output: NetAnswers };
}

/** A net's outputs by their names, those of all pictures one behind the other, and how long they took. */
export interface NetAnswers {
  readonly outputs: Readonly<Record<string, Float32Array<ArrayBuffer>>>;
  readonly state: EngineState;
  readonly milliseconds: number;
}
