import type { Raster } from '../src/core/raster.ts';
import type { CutKernel } from '../src/core/segment/cutKernel.ts';
import { isMended, mend } from '../src/core/segment/mend.ts';
import { segment } from '../src/core/segment/segment.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
} from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';

interface Asked {
  /** Says which raster it is. */
  readonly key: string;
  readonly raster: Raster;
  readonly inputs: SegmentInputs;
  readonly segment: SegmentOptions;
}

/** What was found without strokes, the last time. */
let kept: { readonly asked: string; readonly found: Segmentation } | null = null;

/** `segment`, byte for byte; where only the strokes are others than the last time, only they are worked on. */
export function cutAgain(asked: Asked, kernel: CutKernel): Segmentation {
  const { raster, inputs, segment: options } = asked;
  if (!isMended(inputs)) return runSteps(segment(raster, inputs, options, kernel));
  const found = foundWithoutStrokes(asked, kernel);
  // An answer's buffers leave the worker: what is kept must not go with them.
  return structuredClone(runSteps(mend(raster, found, inputs, options, kernel)));
}

function foundWithoutStrokes(
  { key, raster, inputs, segment: options }: Asked,
  kernel: CutKernel,
): Segmentation {
  const unpainted = { ...inputs, strokes: [] };
  const asked = JSON.stringify([key, unpainted, options]);
  if (kept?.asked === asked) return kept.found;
  const found = runSteps(segment(raster, unpainted, options, kernel));
  kept = { asked, found };
  return found;
}
