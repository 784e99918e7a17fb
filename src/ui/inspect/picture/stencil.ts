import type { Size } from '../../../core/raster.ts';
import type { Mask } from '../../../core/segment/mask.ts';

/** Where a veil lies over a picture: one byte a pixel, 255 veiled, 0 clear. Stretched over the photo, so it may be smaller. */
export interface Stencil extends Size {
  readonly alpha: Uint8Array;
}

/** Veils what is not garment. */
export function outsideMask({ width, height, data }: Mask): Stencil {
  return { width, height, alpha: data.map((value) => 255 - value) };
}

/** Veils every pixel whose label is not `index`. */
export function outsideLabel(labels: Uint8Array, size: Size, index: number): Stencil {
  const { width, height } = size;
  return { width, height, alpha: labels.map((label) => (label === index ? 0 : 255)) };
}
