import type { Size } from '../raster.ts';

/** What is known before the cut: one byte a pixel, 0 background, 128 unknown, 255 foreground. An input. */
export interface Trimap extends Size {
  readonly data: Uint8Array<ArrayBuffer>;
}
