import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
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
  return {
    garments: overlap(mask, (i) => kinds[i] !== 0 && !isPerson(kinds[i]!)),
    whole: overlap(mask, (i) => kinds[i] !== 0),
    kept: overlap(cut({ skin: true, hair: true }), (i) => kinds[i] !== 0),
  };
}

function overlap(mask: Uint8Array, isTrue: (i: number) => boolean): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] && isTrue(i)) both++;
    if (mask[i] || isTrue(i)) either++;
  }
  return either === 0 ? 1 : both / either;
}

/** The mean of each figure. */
export function meanOf(overlaps: readonly Overlaps[]): Overlaps {
  const mean = (name: keyof Overlaps) =>
    overlaps.reduce((sum, one) => sum + one[name], 0) / overlaps.length;
  return { garments: mean('garments'), whole: mean('whole'), kept: mean('kept') };
}
