/** A picture: RGBA, 8 bit a channel, sRGB, straight alpha, rows from the top; `data` holds 4 * width * height bytes. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Whole pixels of a raster: `x`, `y` is the top left one, `width` and `height` are at least 1. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in a picture, in its pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size a photo is worked on at: as it is when its longest side is within `longestSide`, else
 * scaled down to it with the proportions kept; never below one pixel.
 */
export function workingSize(original: Size, longestSide: number): Size {
  const scale = Math.min(1, longestSide / Math.max(original.width, original.height));
  return {
    width: Math.max(1, Math.round(original.width * scale)),
    height: Math.max(1, Math.round(original.height * scale)),
  };
}
