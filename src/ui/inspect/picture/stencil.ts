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

/** Which side of the garment's edge a pixel lies on. */
export type EdgeSide = 'inner' | 'outer';

/** Marks the pixels that touch the edge of the mask (4 neighbours), on its garment side or beyond it. */
export function edgeOf({ width, height, data }: Mask, side: EdgeSide): Stencil {
  const alpha = new Uint8Array(data.length);
  const own = side === 'inner' ? 255 : 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if (data[i] !== own) continue;
      const touches =
        (x > 0 && data[i - 1] !== own) ||
        (x < width - 1 && data[i + 1] !== own) ||
        (y > 0 && data[i - width] !== own) ||
        (y < height - 1 && data[i + width] !== own);
      if (touches) alpha[i] = 255;
    }
  }
  return { width, height, alpha };
}

/** How long a dash is, in pixels along either axis. */
const dash = 5;

/** A line of two pixels through what a mask marks, cut into dashes: two stencils that share it. */
export function dashesAlong({ width, height, data }: Mask): readonly [Stencil, Stencil] {
  const dashes = [new Uint8Array(data.length), new Uint8Array(data.length)] as const;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const left = x > 0 && data[i - 1] !== 0;
      const above = y > 0 && (data[i - width] !== 0 || (x > 0 && data[i - width - 1] !== 0));
      if (data[i] === 0 && !left && !above) continue;
      const isEven = (Math.floor(x / dash) + Math.floor(y / dash)) % 2 === 0;
      dashes[isEven ? 0 : 1][i] = 255;
    }
  }
  return [
    { width, height, alpha: dashes[0] },
    { width, height, alpha: dashes[1] },
  ];
}
