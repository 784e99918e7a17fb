import type { Kernels } from '../src/core/kernels.ts';
import type { Raster } from '../src/core/raster.ts';
import type { Parsed } from '../src/core/segment/parser/parsed.ts';
import { segment } from '../src/core/segment/segment.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
} from '../src/core/segment/segmentation.ts';
import { isMended, mend } from '../src/core/segment/strokes/mend.ts';
import { runSteps } from '../src/core/steps.ts';

interface Asked {
  /** Says which raster it is. */
  readonly key: string;
  readonly raster: Raster;
  readonly inputs: SegmentInputs;
  readonly segment: SegmentOptions;
  /** The same for the same raster, or null. */
  readonly parsed: Parsed | null;
}

/** What was found the last time, without strokes, with its stages. */
let kept: { readonly asked: string; readonly found: Segmentation } | null = null;

/** `segment`, byte for byte; where only the strokes are others than the last time, only they are worked on. */
export function cutAgain(asked: Asked, kernels: Kernels): Segmentation {
  const { raster, inputs, segment: options } = asked;
  const found = foundBefore(asked, kernels);
  const whole = isMended(inputs)
    ? runSteps(mend(raster, found, inputs, options, kernels.cut))
    : found;
  // An answer's buffers leave the worker: what is kept must not go with them.
  return structuredClone(options.keepStages ? whole : { ...whole, stages: [] });
}

function foundBefore(
  { key, raster, inputs, segment: options, parsed }: Asked,
  { cut, layers }: Kernels,
): Segmentation {
  // Field by field: what is asked may hold what has no say in the cut, as the light.
  const { method, rectangle, garment, layers: choice } = inputs;
  const strokes = isMended(inputs) ? [] : inputs.strokes;
  const unpainted: SegmentInputs = { method, rectangle, strokes, garment, layers: choice };
  const withStages = { ...options, keepStages: true };
  const asked = JSON.stringify([key, unpainted, withStages, parsed !== null]);
  if (kept?.asked === asked) return kept.found;
  const found = runSteps(segment(raster, unpainted, withStages, cut, layers, parsed));
  kept = { asked, found };
  return found;
}
