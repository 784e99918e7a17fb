import type { Kernels } from '../src/core/kernels.ts';
import { extractPalette } from '../src/core/palette/extractPalette.ts';
import type { PaletteOptions } from '../src/core/palette/palette.ts';
import type { Tried } from '../src/core/photo/tried.ts';
import type { Raster } from '../src/core/raster.ts';
import { segment } from '../src/core/segment/segment.ts';
import type {
  Segmentation,
  SegmentInputs,
  SegmentOptions,
} from '../src/core/segment/segmentation.ts';
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

/** Cuts a photo as asked and says what its colours are by that mask; timed in turns with the product's own way. */
export function tryMethod(asked: Asked, kernels: Kernels, taxonomy: Taxonomy): Tried {
  const { raster, inputs, palette: options } = asked;
  const ownInputs: SegmentInputs = { ...inputs, method: 'grabcut' };
  const isOwn = inputs.method === 'grabcut';
  const runs = Array.from({ length: RUNS }, () => {
    const run = timedCut(asked, inputs, kernels);
    return { ...run, own: isOwn ? run : timedCut(asked, ownInputs, kernels) };
  });
  const { segmentation } = runs[0]!;
  const { mask, coverage } = segmentation;
  const { palette } = extractPalette(raster, mask, options, kernels.cluster);
  return {
    mask,
    coverage,
    tag: tagOf(palette, segmentation, taxonomy),
    milliseconds: Math.min(...runs.map(({ milliseconds }) => milliseconds)),
    ownMilliseconds: Math.min(...runs.map(({ own }) => own.milliseconds)),
  };
}

function timedCut(
  { raster, segment: options }: Asked,
  inputs: SegmentInputs,
  kernels: Kernels,
): { readonly segmentation: Segmentation; readonly milliseconds: number } {
  const start = performance.now();
  const segmentation = runSteps(segment(raster, inputs, options, kernels.cut));
  return { segmentation, milliseconds: performance.now() - start };
}
