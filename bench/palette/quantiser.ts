import type { Triple } from '../../src/core/palette/palette.ts';
import type { Raster } from '../../src/core/raster.ts';
import type { Mask } from '../../src/core/segment/mask.ts';

/** The pixels that all are given: those of the garment, packed. */
export interface Pixels {
  /** RGBA, opaque. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  /** Three a pixel: Lab65. */
  readonly labs: Float32Array;
  /** Where they lay. */
  readonly raster: Raster;
  readonly mask: Mask;
}

/** A way to find the colours of some pixels. */
export interface Quantiser {
  readonly name: string;
  /**
   * Makes what is needed of the pixels ready, untimed, and returns the timed part, which finds about
   * `k` colours in Lab65.
   */
  readonly prepare: (
    pixels: Pixels,
    k: number,
  ) => () => readonly Triple[] | Promise<readonly Triple[]>;
}

/** A package that may not be installed; null where it is not. */
export async function optional<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
}
