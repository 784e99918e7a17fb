import type { Size } from '../../src/core/raster.ts';

/** One number a pixel, rows from the top. */
export interface Field extends Size {
  readonly data: Float32Array;
}

export const emptyField = ({ width, height }: Size): Field => ({
  width,
  height,
  data: new Float32Array(width * height),
});

/** Blurred by about a Gaussian of `sigma` pixels: three box blurs a direction (Wells, 1986). */
export function blurred(field: Field, sigma: number): Field {
  const radius = Math.round((Math.sqrt(4 * sigma * sigma + 1) - 1) / 2);
  if (radius < 1) return field;
  const { width, height } = field;
  const from = Float32Array.from(field.data);
  const to = new Float32Array(from.length);
  for (let pass = 0; pass < 3; pass++) {
    for (let y = 0; y < height; y++) boxBlur(from, to, y * width, 1, width, radius);
    for (let x = 0; x < width; x++) boxBlur(to, from, x, width, height, radius);
  }
  return { width, height, data: from };
}

/** Blurs one row or column of `count` values; beyond its ends the outermost value goes on. */
function boxBlur(
  from: Float32Array,
  to: Float32Array,
  start: number,
  stride: number,
  count: number,
  radius: number,
): void {
  const at = (i: number) => from[start + Math.min(count - 1, Math.max(0, i)) * stride]!;
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += at(i);
  for (let i = 0; i < count; i++) {
    to[start + i * stride] = sum / (2 * radius + 1);
    sum += at(i + radius + 1) - at(i - radius);
  }
}
