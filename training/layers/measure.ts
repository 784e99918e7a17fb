import type { CutKernel } from '../../src/core/segment/cutKernel.ts';
import { intersectionOverUnion } from '../../src/core/segment/intersectionOverUnion.ts';
import type { LayerTools } from '../../src/core/segment/layers/model.ts';
import type { Method } from '../../src/core/segment/method.ts';
import type { Parsed } from '../../src/core/segment/parser/parsed.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { isPerson, type Labelled } from './labelled.ts';

/** Intersections over unions with the truth, in [0, 1]. */
export interface Overlaps {
  /** The mask that nobody said anything of, against what is worn. */
  readonly garments: number;
  /** The same mask against the whole figure. */
  readonly whole: number;
  /** The mask with skin and hair kept, against the whole figure. */
  readonly kept: number;
  /** How much of the first mask is skin or hair, in [0, 1]. */
  readonly skin: number;
}

/** Cuts a photo as the product does and compares it with what is known of it. `parsed`: what the garment parser saw, for a method that asks it. */
export function overlapsOf(
  { raster, kinds }: Labelled,
  tools: LayerTools | null,
  kernel: CutKernel,
  method: Method = 'grabcut',
  parsed: Parsed | null = null,
): Overlaps {
  const cut = (layers: Partial<Record<'skin' | 'hair', boolean>>) => {
    const inputs = { ...automatic, method, layers };
    return runSteps(segment(raster, inputs, defaultSegmentOptions, kernel, tools, parsed)).mask
      .data;
  };
  const mask = cut({});
  const garments = kinds.map((kind) => (isPerson(kind) ? 0 : kind));
  return {
    garments: intersectionOverUnion(mask, garments),
    whole: intersectionOverUnion(mask, kinds),
    skin: personIn(mask, kinds),
    kept: intersectionOverUnion(cut({ skin: true, hair: true }), kinds),
  };
}

function personIn(mask: Uint8Array, kinds: Uint8Array): number {
  const inside = kinds.filter((_, i) => mask[i]! > 127);
  return inside.filter(isPerson).length / Math.max(1, inside.length);
}

/** The mean of each figure. */
export function meanOf(overlaps: readonly Overlaps[]): Overlaps {
  const mean = (name: keyof Overlaps) =>
    overlaps.reduce((sum, one) => sum + one[name], 0) / overlaps.length;
  return {
    garments: mean('garments'),
    whole: mean('whole'),
    kept: mean('kept'),
    skin: mean('skin'),
  };
}
