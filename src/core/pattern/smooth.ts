import type { CloseUp } from './closeUp.ts';

/** Makes planes smooth: each pixel becomes the mean of those inside the garment within a square around it. */
export type Smoother = (plane: Float32Array) => Float32Array;

/**
 * A smoother with squares of 2 * `radius` + 1 pixels. Running sums: the time does not grow with the radius. Planes are 0
 * outside the garment, and stay so.
 */
export function smootherOf(close: CloseUp, radius: number): Smoother {
  const { inside } = close;
  const shares = boxSums(new Float32Array(inside), close, radius);
  for (let i = 0; i < shares.length; i++) shares[i] = inside[i] === 0 ? 0 : 1 / shares[i]!;
  return (plane) => {
    const mean = boxSums(plane, close, radius);
    for (let i = 0; i < mean.length; i++) mean[i]! *= shares[i]!;
    return mean;
  };
}

/** The same for a plane whose mean is 0: what is outside counts as 0. */
export function smoothed(plane: Float32Array, close: CloseUp, radius: number): Float32Array {
  const mean = boxSums(plane, close, radius);
  const share = 1 / (2 * radius + 1) ** 2;
  for (let i = 0; i < mean.length; i++) mean[i]! *= share * close.inside[i]!;
  return mean;
}

/** For each pixel the sum over the square around it, as far as it lies in the picture. */
function boxSums(plane: Float32Array, { width, height }: CloseUp, radius: number): Float32Array {
  const rows = rowSums(plane, width, radius);
  const sums = new Float32Array(plane.length);
  const column = new Float64Array(width);
  for (let y = -radius; y < height; y++) {
    const next = (y + radius) * width;
    if (y + radius < height) for (let x = 0; x < width; x++) column[x]! += rows[next + x]!;
    if (y >= 0) sums.set(column, y * width);
    const last = (y - radius) * width;
    if (y >= radius) for (let x = 0; x < width; x++) column[x]! -= rows[last + x]!;
  }
  return sums;
}

function rowSums(plane: Float32Array, width: number, radius: number): Float32Array {
  const sums = new Float32Array(plane.length);
  // What has been summed up to each place of a row, with room for the square before and after it.
  const upTo = new Float64Array(width + 2 * radius + 1);
  for (let from = 0; from < plane.length; from += width) {
    let sum = 0;
    for (let x = 0; x < width; x++) {
      sum += plane[from + x]!;
      upTo[x + radius + 1] = sum;
    }
    upTo.fill(sum, width + radius + 1);
    for (let x = 0; x < width; x++) sums[from + x] = upTo[x + 2 * radius + 1]! - upTo[x]!;
  }
  return sums;
}
