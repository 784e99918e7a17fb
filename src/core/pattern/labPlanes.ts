import { linearOf, toXyz } from '../light/linear.ts';
import type { Raster } from '../raster.ts';

/** Steps of the table of roots: its error is below a hundredth of a unit of Lab. */
const steps = 8192;

/** The function f of CIE Lab (CIE 15:2004, section 8.2.1.1) of a tristimulus value from 0 to 1. */
const roots = Float32Array.from({ length: steps + 1 }, (_, i) => {
  const t = i / steps;
  return t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
});

/** A row of the matrix, scaled so that white is the last step of the table. */
const scaled = (row: 0 | 1 | 2): readonly [number, number, number] => {
  const [r, g, b] = toXyz[row];
  const white = steps / (r + g + b);
  return [r * white, g * white, b * white];
};

/** Lab65 of the pixels where `inside` is not 0, a plane each; by tables, since every pixel goes through it. */
export function labPlanes(
  { data }: Raster,
  inside: Uint8Array,
): [Float32Array, Float32Array, Float32Array] {
  const [lightness, a, b] = [0, 1, 2].map(() => new Float32Array(inside.length));
  const [x, y, z] = [scaled(0), scaled(1), scaled(2)];
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === 0) continue;
    const red = linearOf[data[4 * i]!]!;
    const green = linearOf[data[4 * i + 1]!]!;
    const blue = linearOf[data[4 * i + 2]!]!;
    const fx = roots[(x[0] * red + x[1] * green + x[2] * blue + 0.5) | 0]!;
    const fy = roots[(y[0] * red + y[1] * green + y[2] * blue + 0.5) | 0]!;
    const fz = roots[(z[0] * red + z[1] * green + z[2] * blue + 0.5) | 0]!;
    lightness![i] = 116 * fy - 16;
    a![i] = 500 * (fx - fy);
    b![i] = 200 * (fy - fz);
  }
  return [lightness!, a!, b!];
}
