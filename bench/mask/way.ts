import type { Kernels } from '../../src/core/kernels.ts';
import type { Raster, Rectangle } from '../../src/core/raster.ts';
import { cutExactly } from '../../src/core/segment/exact.ts';
import { intersectionOverUnion } from '../../src/core/segment/intersectionOverUnion.ts';
import type { Mask } from '../../src/core/segment/mask.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';

/** What takes part: the first is what the others are compared with. */
export const wayNames = ['OpenCV.js', 'ours, exact', 'ours, default'] as const;
export type WayName = (typeof wayNames)[number];

/** One way to cut an object out. `box` is null where nobody said where it stands; `rectangle` is never. */
export interface Way {
  readonly cut: (raster: Raster, rectangle: Rectangle, box: Rectangle | null) => Mask;
  /** Bytes of WebAssembly memory held by now. */
  readonly heldBytes: () => number;
}

/** How one cut went. */
export interface Trial {
  readonly milliseconds: number;
  /** Intersection over union with the truth; null where it is not known. */
  readonly overlap: number | null;
  readonly heldBytes: number;
}

/** A trial, or what it died of. */
export type Attempt = Trial | { readonly failure: string };

/** Our two ways over one set of kernels. */
export function ourWays(kernels: Kernels): Record<'ours, exact' | 'ours, default', Way> {
  const options = defaultSegmentOptions;
  const { cut, layers } = kernels;
  const heldBytes = (): number => cut.heldBytes();
  return {
    'ours, exact': {
      cut: (raster, rectangle) => runSteps(cutExactly(raster, rectangle, options, cut)),
      heldBytes,
    },
    'ours, default': {
      cut: (raster, _, box) =>
        runSteps(segment(raster, { ...automatic, rectangle: box }, options, cut, layers)).mask,
      heldBytes,
    },
  };
}

/** Cuts once. `clock` answers milliseconds. */
export function attempt(
  way: Way,
  { raster, rectangle, box, truth }: Task,
  clock: () => number,
): Attempt {
  try {
    const start = clock();
    const mask = way.cut(raster, rectangle, box);
    const milliseconds = clock() - start;
    const overlap = truth && intersectionOverUnion(mask.data, truth);
    return { milliseconds, overlap, heldBytes: way.heldBytes() };
  } catch (thrown) {
    return { failure: thrown instanceof Error ? thrown.message : `error ${thrown}` };
  }
}

/** What is to be cut, and what should come of it. */
export interface Task {
  readonly raster: Raster;
  readonly rectangle: Rectangle;
  readonly box: Rectangle | null;
  readonly truth: Uint8Array | null;
}
