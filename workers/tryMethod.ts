import type { Kernels } from '../src/core/kernels.ts';
import type { PaletteOptions } from '../src/core/palette/palette.ts';
import type { PhotoInputs } from '../src/core/photo/photoInputs.ts';
import type { Tried } from '../src/core/photo/tried.ts';
import type { Raster } from '../src/core/raster.ts';
import type { Parsed } from '../src/core/segment/parser/parsed.ts';
import { segment } from '../src/core/segment/segment.ts';
import type { Segmentation, SegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { describeGarment } from '../src/core/tags/describeGarment.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';

/** The fastest run is told, since in the first ones the browser still compiles: of at least two, and of as many as this time allows. */
const LEAST_RUNS = 2;
const MOST_RUNS = 8;
const ENOUGH_MS = 400;

interface Asked {
  readonly raster: Raster;
  readonly inputs: PhotoInputs;
  readonly segment: SegmentOptions;
  readonly palette: PaletteOptions;
  readonly parsed: Parsed | null;
}

/** Cuts a photo as asked and says what its colours are by that mask. */
export function tryMethod(asked: Asked, kernels: Kernels, taxonomy: Taxonomy): Tried {
  const { raster, inputs, palette: options } = asked;
  const runs = severalTimes(() => timedCut(asked, kernels));
  const { segmentation } = runs[0]!;
  const { mask, coverage } = segmentation;
  const settings = { options, light: inputs.light, taxonomy };
  return {
    mask,
    coverage,
    tag: describeGarment(raster, segmentation, settings, kernels.cluster).tag,
    milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)),
  };
}

function severalTimes<Run>(run: () => Run): readonly Run[] {
  const runs: Run[] = [];
  const start = performance.now();
  while (
    runs.length < LEAST_RUNS ||
    (runs.length < MOST_RUNS && performance.now() - start < ENOUGH_MS)
  )
    runs.push(run());
  return runs;
}

function timedCut(
  { raster, inputs, segment: options, parsed }: Asked,
  kernels: Kernels,
): { readonly segmentation: Segmentation; readonly milliseconds: number } {
  const start = performance.now();
  const steps = segment(raster, inputs, options, kernels.cut, kernels.layers, parsed);
  const segmentation = runSteps(steps);
  return { segmentation, milliseconds: performance.now() - start };
}
