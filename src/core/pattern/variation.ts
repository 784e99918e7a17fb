import type { CloseUp } from './closeUp.ts';
import { smootherOf } from './smooth.ts';

/** How a cloth varies along the line through Lab65 on which it varies most. */
export interface Variation {
  /** The place of each pixel on that line; its mean is about 0, and it is 0 outside. */
  readonly plane: Float32Array;
  /** Deviation of lightness and of chroma, in Lab65. */
  readonly lightness: number;
  readonly chroma: number;
  /** What part of all variance lies on the line, [1/3, 1]. */
  readonly straightness: number;
}

/** Light and folds move lightness and little else: it counts less. */
const lightnessCounts = 0.6;

/** Radius of what is taken off as light, in pixels: a third of the garment across. */
const lightRadius = 18;

/** How the cloth varies once the light on it is taken off: what is left is finer than `lightRadius`. */
export function fineVariation(close: CloseUp): Variation {
  const smooth = smootherOf(close, lightRadius);
  return mainVariation(
    close,
    close.planes.map((plane) => less(plane, smooth(plane))),
  );
}

/** How the garment varies as a whole, light and all. */
export function broadVariation(close: CloseUp): Variation {
  return mainVariation(
    close,
    close.planes.map((plane) => centred(plane, close)),
  );
}

function mainVariation({ count }: CloseUp, planes: readonly Float32Array[]): Variation {
  const [lightness, a, b] = planes as [Float32Array, Float32Array, Float32Array];
  const [ll, aa, bb] = [meanProduct(lightness, lightness), meanProduct(a, a), meanProduct(b, b)];
  const [la, lb, ab] = [meanProduct(lightness, a), meanProduct(lightness, b), meanProduct(a, b)];
  const w = lightnessCounts;
  const { axis, variance } = principal([
    [w * w * ll, w * la, w * lb],
    [w * la, aa, ab],
    [w * lb, ab, bb],
  ]);
  const [x, y, z] = [w * axis[0], axis[1], axis[2]];
  const plane = new Float32Array(lightness.length);
  for (let i = 0; i < plane.length; i++) plane[i] = x * lightness[i]! + y * a[i]! + z * b[i]!;
  const total = w * w * ll + aa + bb;
  return {
    plane,
    lightness: Math.sqrt(ll),
    chroma: Math.sqrt(aa + bb),
    straightness: total > 0 ? variance / total : 1,
  };

  function meanProduct(one: Float32Array, other: Float32Array): number {
    let sum = 0;
    for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
    return sum / count;
  }
}

type Axis = readonly [number, number, number];

/** The axis of the largest variance, by repeated products: 32 are ample for what it is used for. */
function principal(covariance: readonly [Axis, Axis, Axis]): { axis: Axis; variance: number } {
  let axis: Axis = [1, 0.01, 0.013];
  let variance = 0;
  for (let round = 0; round < 32; round++) {
    const [x, y, z] = axis;
    const along = (row: Axis): number => row[0] * x + row[1] * y + row[2] * z;
    const next = [along(covariance[0]), along(covariance[1]), along(covariance[2])] as const;
    variance = Math.hypot(...next);
    if (variance < 1e-9) return { axis: [1, 0, 0], variance: 0 };
    axis = [next[0] / variance, next[1] / variance, next[2] / variance];
  }
  return { axis, variance };
}

/** The difference of two planes. */
export function less(one: Float32Array, other: Float32Array): Float32Array {
  const left = new Float32Array(one.length);
  for (let i = 0; i < left.length; i++) left[i] = one[i]! - other[i]!;
  return left;
}

function centred(plane: Float32Array, { inside, count }: CloseUp): Float32Array {
  let mean = 0;
  for (let i = 0; i < plane.length; i++) mean += plane[i]! / count;
  const left = new Float32Array(plane.length);
  for (let i = 0; i < left.length; i++) if (inside[i] === 1) left[i] = plane[i]! - mean;
  return left;
}
