import type { CategoryFiles } from '../core/learn/categoryModel.ts';
import type { NetFiles } from '../core/learn/net.ts';
import type { Pictures } from '../core/learn/pictures.ts';
import type { Prediction } from '../core/learn/prediction.ts';
import type { Backend, BackendChoice, Runtime } from '../core/learn/runtime.ts';
import type { Raster } from '../core/raster.ts';
import type { Parsed } from '../core/segment/parser/parsed.ts';
import type { HoldJobs } from './holdJobs.ts';

/** What photos show, and what found it. */
export interface Classified {
  /** One a photo, in their order. */
  readonly predictions: readonly Prediction[];
  /** A backend that was lost meanwhile was replaced. */
  readonly runtime: Runtime;
}

/** A net's outputs by their names, those of all pictures one behind the other, and how long a picture took. */
export interface NetAnswers {
  readonly outputs: Readonly<Record<string, Float32Array<ArrayBuffer>>>;
  readonly runtime: Runtime;
}

/** What the classify worker can be asked. Where a model's files are damaged, or nothing here can run them, a job fails as `model-unavailable`. */
export interface ClassifyJobs extends HoldJobs {
  /** Has only these backends tried, in this order, though others are faster: to compare them. Nets that were taken before are gone. */
  choose: { input: { backends: readonly Backend[] }; report: never; output: null };
  /** Before `classify`: the category model. Looks for a backend that runs it rightly. */
  prepare: { input: { category: CategoryFiles }; report: never; output: BackendChoice };
  /** Runs the category model once on nothing, so that the first photo does not wait for the backend to get going. */
  warmUp: { input: null; report: never; output: BackendChoice };
  /** What garment each of some photos shows; several at once take less than one after the other. */
  classify: { input: { pictures: readonly Pictures[] }; report: never; output: Classified };
  /** Before `parse`: the garment parser's net. Its runtime, onnxruntime-web, is loaded with it. */
  openParser: { input: { net: NetFiles }; report: never; output: null };
  /** What the garment parser sees in a photo. */
  parse: { input: { raster: Raster }; report: never; output: Parsed };
  /** Leaves any other net with the worker, under a name of its own. */
  take: { input: { name: string; net: NetFiles }; report: never; output: BackendChoice };
  /** Runs a net that was left with the worker (`category` is the one of `prepare`) on pictures of its input's size, one behind the other. */
  run: { input: { name: string; pictures: Float32Array }; report: never; output: NetAnswers };
}
