import type { Triple } from '../palette/palette.ts';

/** The linear part of each sRGB byte, in [0, 1] (IEC 61966-2-1). */
export const linearOf: Float64Array = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** The sRGB byte of a linear part; what lies outside [0, 1] is clipped. */
export function byteOf(linear: number): number {
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

/** Three rows. */
export type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB to XYZ under D65 (IEC 61966-2-1). */
export const toXyz: Matrix = [
  [0.4123907992659595, 0.35758433938387796, 0.1804807884018343],
  [0.21263900587151036, 0.7151686787677559, 0.07219231536073371],
  [0.01933081871559185, 0.11919477979462599, 0.9505321522496606],
];

/** A matrix applied to a column. */
export const times = (m: Matrix, [x, y, z]: Triple): Triple => [
  m[0][0] * x + m[0][1] * y + m[0][2] * z,
  m[1][0] * x + m[1][1] * y + m[1][2] * z,
  m[2][0] * x + m[2][1] * y + m[2][2] * z,
];

/** Two matrices, the right one applied first. */
export function product(a: Matrix, b: Matrix): Matrix {
  const columns = [0, 1, 2].map((n) => times(a, [b[0][n]!, b[1][n]!, b[2][n]!]));
  const row = (n: 0 | 1 | 2): Triple => [columns[0]![n], columns[1]![n], columns[2]![n]];
  return [row(0), row(1), row(2)];
}

/** The matrix that undoes another, which must not be singular. */
export function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const [ca, cb, cc] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const scale = 1 / (a * ca + b * cb + c * cc);
  return [
    [ca * scale, (c * h - b * i) * scale, (b * f - c * e) * scale],
    [cb * scale, (a * i - c * g) * scale, (c * d - a * f) * scale],
    [cc * scale, (b * g - a * h) * scale, (a * e - b * d) * scale],
  ];
}
