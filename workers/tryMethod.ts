import type { Kernels } from '../src/core/kernels.ts';
import { extractPalette } from '../src/core/palette/extractPalette.ts';
import type { PaletteOptions } from '../src/core/palette/palette.ts';
import type { Tried } from '../src/core/photo/tried.ts';
import type { Raster } from '../src/core/raster.ts';
import { segment } from '../src/core/segment/segment.ts';
import type { SegmentInputs, SegmentOptions } from '../src/core/segment/segmentation.ts';
import { runSteps } from '../src/core/steps.ts';
import { tagOf } from '../src/core/tags/tagOf.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';

/** The fastest of so many runs is told: in the first ones the browser still compiles. */
const RUNS = 3;

interface Asked {
  readonly raster: Raster;
  readonly inputs: SegmentInputs;
  readonly segment: SegmentOptions;
  readonly palette: PaletteOptions;
}

/** Cuts a photo as asked, timed, and says what its colours are by that mask. */
export function tryMethod(asked: Asked, kernels: Kernels, taxonomy: Taxonomy): Tried {
  const { raster, inputs, segment: options, palette: paletteOptions } = asked;
  const runs = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const segmentation = runSteps(segment(raster, inputs, options, kernels.cut));
    return { segmentation, milliseconds: performance.now() - start };
  });
  const { segmentation } = runs[0]!;
  const { mask, coverage } = segmentation;
  const { palette } = extractPalette(raster, mask, paletteOptions, kernels.cluster);
  const milliseconds = Math.min(...runs.map((run) => run.milliseconds));
  return { mask, coverage, tag: tagOf(palette, segmentation, taxonomy), milliseconds };
}
