import type { Triple } from '../../src/core/palette/palette.ts';
import type { Size } from '../../src/core/raster.ts';

/** A picture in linear light: red, green, blue of each pixel, 0 to 1. */
export interface Canvas extends Size {
  readonly data: Float32Array;
}

export const emptyCanvas = ({ width, height }: Size): Canvas => ({
  width,
  height,
  data: new Float32Array(width * height * 3),
});

/** sRGB 0..255 to linear light 0..1 (IEC 61966-2-1). */
export function toLinear(value: number): number {
  const v = value / 255;
  return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
}

/** Linear light 0..1 to sRGB 0..255, not rounded. */
export function toSrgb(value: number): number {
  const v = Math.min(1, Math.max(0, value));
  return 255 * (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);
}

export const linearOf = ([r, g, b]: Triple): Triple => [toLinear(r), toLinear(g), toLinear(b)];

/** Lays a colour over a pixel. */
export function layOver(canvas: Canvas, pixel: number, colour: Triple, share: number): void {
  const { data } = canvas;
  for (let c = 0; c < 3; c++) {
    const i = pixel * 3 + c;
    data[i] = data[i]! + (colour[c]! - data[i]!) * share;
  }
}

/** Multiplies a pixel: a shadow for `factor` below 1. */
export function dim(canvas: Canvas, pixel: number, factor: number): void {
  for (let i = pixel * 3; i < pixel * 3 + 3; i++) canvas.data[i] = canvas.data[i]! * factor;
}
