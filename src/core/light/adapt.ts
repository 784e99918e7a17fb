import type { Triple } from '../palette/palette.ts';
import type { Raster } from '../raster.ts';
import { daylight, type Light } from './light.ts';
import { byteOf, inverse, linearOf, type Matrix, product, times, toXyz } from './linear.ts';

/** XYZ to the cones' answers (Lam 1985, "Bradford"; as in ICC.1:2010, annex E). */
const toCones: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
const conesOfRgb = product(toCones, toXyz);
const rgbOfCones = inverse(conesOfRgb);
/** As many steps as 8 bits can tell apart where the curve is steepest. */
const STEPS = 8192;

/**
 * The picture as it would look in daylight: each colour adapted from `light` to D65, the cones' answers scaled one by one
 * (von Kries 1902, with Bradford's cones). A grey in that light becomes grey of the same luminance; what leaves sRGB is clipped.
 * Alpha stays. In `daylight` it is the same raster.
 */
export function adapt(raster: Raster, light: Light): Raster {
  if (light.every((channel, n) => channel === daylight[n])) return raster;
  const [red, green, blue] = adaptation(light);
  const data = new Uint8ClampedArray(raster.data);
  for (let i = 0; i < data.length; i += 4) {
    const r = linearOf[data[i]!]!;
    const g = linearOf[data[i + 1]!]!;
    const b = linearOf[data[i + 2]!]!;
    data[i] = byteAt(red[0] * r + red[1] * g + red[2] * b);
    data[i + 1] = byteAt(green[0] * r + green[1] * g + green[2] * b);
    data[i + 2] = byteAt(blue[0] * r + blue[1] * g + blue[2] * b);
  }
  return { ...raster, data };
}

/** Linear sRGB seen in a light, to linear sRGB in daylight. */
export function adaptation(light: Light): Matrix {
  const seen = times(conesOfRgb, light);
  const meant = times(conesOfRgb, daylight);
  const gain = (n: 0 | 1 | 2): number => meant[n] / seen[n];
  const gains: Matrix = [
    [gain(0), 0, 0],
    [0, gain(1), 0],
    [0, 0, gain(2)],
  ];
  return product(rgbOfCones, product(gains, conesOfRgb));
}

/** What a colour of daylight looks like in another light: the other way. sRGB bytes; what leaves sRGB is clipped. */
export function seenIn(light: Light, [r, g, b]: Triple): Triple {
  const linear: Triple = [linearOf[r]!, linearOf[g]!, linearOf[b]!];
  const seen = times(inverse(adaptation(light)), linear);
  return [byteOf(seen[0]), byteOf(seen[1]), byteOf(seen[2])];
}

/** The bytes of evenly spaced linear parts: a table is faster than a power a channel. */
const bytes = Uint8Array.from({ length: STEPS + 1 }, (_, n) => byteOf(n / STEPS));

const byteAt = (linear: number): number =>
  bytes[Math.round(STEPS * Math.min(1, Math.max(0, linear)))]!;
