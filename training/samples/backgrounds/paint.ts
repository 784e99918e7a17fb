import type { Triple } from '../../../src/core/palette/palette.ts';
import type { Size } from '../../../src/core/raster.ts';
import { type Canvas, emptyCanvas, linearOf } from '../canvas.ts';
import { mix } from '../noise.ts';

/** Fills a canvas by asking for each pixel's colour (sRGB 0..255); `x`, `y` in picture widths. */
export function paint(size: Size, colourAt: (x: number, y: number) => Triple): Canvas {
  const canvas = emptyCanvas(size);
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++)
      canvas.data.set(linearOf(colourAt(x / size.width, y / size.width)), (y * size.width + x) * 3);
  return canvas;
}

export const blend = (a: Triple, b: Triple, t: number): Triple => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
];

export const scaled = ([r, g, b]: Triple, factor: number): Triple => [
  r * factor,
  g * factor,
  b * factor,
];
