import type { CloseUp } from './closeUp.ts';

/** Makes planes smooth: each pixel becomes the mean of those inside the garment within a square around it. */
export type Smoother = (plane: Float32Array) => Float32Array;

/**
 * A smoother with squares of 2 * `radius` + 1 pixels. Running sums: the time does not grow with the radius. Planes are 0
 * outside the garment, and stay so.
 */
export function smootherOf({ width, height, inside }: CloseUp, radius: number): Smoother {
  const weights = new Float32Array(inside);
  const scratch = new Float32Array(inside.length);
  const sums = boxSums(weights, scratch, { width, height, radius });
  for (let i = 0; i < sums.length; i++) sums[i] = inside[i] === 0 ? 0 : 1 / sums[i]!;
  return (plane) => {
    const mean = boxSums(plane, scratch, { width, height, radius });
    for (let i = 0; i < mean.length; i++) mean[i]! *= sums[i]!;
    return mean;
  };
}

interface Box {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function boxSums(plane: Float32Array, scratch: Float32Array, box: Box): Float32Array {
  const sums = new Float32Array(plane.length);
  const { width, height, radius } = box;
  for (let y = 0; y < height; y++) {
    const from = y * width;
    let sum = 0;
    for (let x = -radius; x < width; x++) {
      if (x + radius < width) sum += plane[from + x + radius]!;
      if (x >= 0) scratch[from + x] = sum;
      if (x >= radius) sum -= plane[from + x - radius]!;
    }
  }
  const column = new Float64Array(width);
  for (let y = -radius; y < height; y++) {
    const next = (y + radius) * width;
    if (y + radius < height) for (let x = 0; x < width; x++) column[x]! += scratch[next + x]!;
    if (y >= 0) for (let x = 0; x < width; x++) sums[y * width + x] = column[x]!;
    const last = (y - radius) * width;
    if (y >= radius) for (let x = 0; x < width; x++) column[x]! -= scratch[last + x]!;
  }
  return sums;
}
