import type { HeadExamples } from './headExamples.ts';

/** How features are put before a head learns from them: moved so that their mean is 0, and made so large that their mean squared length is 1. */
export interface HeadScale {
  readonly mean: Float64Array;
  readonly factor: number;
}

/** Mean and size of all views of some photos. */
export function scaleOf(
  { features, views, width }: Pick<HeadExamples, 'features' | 'views' | 'width'>,
  photos: readonly number[],
): HeadScale {
  const mean = new Float64Array(width);
  const count = photos.length * views;
  let squares = 0;
  for (const photo of photos) {
    const from = photo * views * width;
    for (let i = 0; i < views * width; i++) {
      const value = features[from + i]!;
      mean[i % width]! += value / count;
      squares += (value * value) / count;
    }
  }
  for (const value of mean) squares -= value * value;
  return { mean, factor: squares > 1e-12 ? 1 / Math.sqrt(squares) : 1 };
}

/** Features of photos, all their views, as a head learns from them: [photos * views, width]. */
export function scaledRows(
  { features, views, width }: Pick<HeadExamples, 'features' | 'views' | 'width'>,
  photos: readonly number[],
  { mean, factor }: HeadScale,
): Float32Array {
  const length = views * width;
  const rows = new Float32Array(photos.length * length);
  photos.forEach((photo, n) => {
    for (let i = 0; i < length; i++)
      rows[n * length + i] = (features[photo * length + i]! - mean[i % width]!) * factor;
  });
  return rows;
}
