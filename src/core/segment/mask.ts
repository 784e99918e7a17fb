import type { Size } from '../raster.ts';

/** Which pixels are garment: one byte a pixel, 255 foreground, 0 background. An output. */
export interface Mask extends Size {
  readonly data: Uint8Array<ArrayBuffer>;
}

/** The share of the mask that is foreground, in [0, 1]. */
export function coverageOf(mask: Mask): number {
  let foreground = 0;
  // The highest bit: without a branch this takes a third of the time.
  for (let i = 0; i < mask.data.length; i++) foreground += mask.data[i]! >> 7;
  return foreground / mask.data.length;
}

/** Whether one of the four neighbours of a pixel lies on the other side. */
export function isEdgeAt({ width, data }: Mask, i: number): boolean {
  const isOther = (j: number): boolean =>
    data[j] !== undefined && (data[j] === 0) !== (data[i] === 0);
  const x = i % width;
  return (
    (x > 0 && isOther(i - 1)) ||
    (x + 1 < width && isOther(i + 1)) ||
    isOther(i - width) ||
    isOther(i + width)
  );
}
