import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { intersectionOverUnion } from '../../src/core/segment/intersectionOverUnion.ts';
import type { LayerTools } from '../../src/core/segment/layers/model.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { isPerson, type Labelled } from './labelled.ts';

/** Intersections over unions with the truth. */
export interface Overlaps {
  /** The mask that nobody said anything of, against what is worn. */
  readonly garments: number;
  /** The same mask against the whole figure. */
  readonly whole: number;
  /** The mask with skin and hair kept, against the whole figure. */
  readonly kept: number;
}

/** Cuts a photo as the product does and compares it with what is known of it. */
export function overlapsOf(
  { raster, kinds }: Labelled,
  tools: LayerTools | null,
  kernel: CutKernel,
): Overlaps {
  const cut = (layers: Partial<Record<'skin' | 'hair', boolean>>) =>
    runSteps(segment(raster, { ...automatic, layers }, defaultSegmentOptions, kernel, tools)).mask
      .data;
  const mask = cut({});
  const garments = kinds.map((kind) => (isPerson(kind) ? 0 : kind));
  return {
    garments: intersectionOverUnion(mask, garments),
    whole: intersectionOverUnion(mask, kinds),
    kept: intersectionOverUnion(cut({ skin: true, hair: true }), kinds),
  };
}

/** The mean of each figure. */
export function meanOf(overlaps: readonly Overlaps[]): Overlaps {
  const mean = (name: keyof Overlaps) =>
    overlaps.reduce((sum, one) => sum + one[name], 0) / overlaps.length;
  return { garments: mean('garments'), whole: mean('whole'), kept: mean('kept') };
}
