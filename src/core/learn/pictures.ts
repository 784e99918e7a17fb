import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { pictureFor } from './picture.ts';

/**
 * What the category net is shown of a photo, by view: squares of `side`, 3 bytes a pixel (red, green, blue; sRGB). Small, so that
 * they can be kept until it answers, where the photo's own pixels are long let go.
 */
export interface Pictures {
  readonly side: number;
  readonly photo: Uint8Array<ArrayBuffer>;
  readonly garment: Uint8Array<ArrayBuffer>;
}

/** The side of what the category net looks at, in pixels. */
export const categorySide = 96;

/** Both views of a photo, the garment's by its mask, of the raster's size. */
export function picturesOf(raster: Raster, mask: Mask, side = categorySide): Pictures {
  const [photo, garment] = (['photo', 'garment'] as const).map((view) =>
    bytesOf(pictureFor(raster, mask, view, side)),
  ) as [Pictures['photo'], Pictures['garment']];
  return { side, photo, garment };
}

/** A loop: `Uint8Array.from` takes longer than all the scaling. */
function bytesOf(values: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.round(255 * values[i]!);
  return bytes;
}

/** What a net looks at, [side, side, 3], 0 to 1, as a picture for people. */
export function rasterOfLook(look: Float32Array, side: number): Raster {
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (let i = 0; i < look.length; i++) data[4 * Math.floor(i / 3) + (i % 3)] = 255 * look[i]!;
  return { width: side, height: side, data };
}
