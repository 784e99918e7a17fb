import type { Triple } from '../../src/core/palette/palette.ts';
import { optional, type Quantiser } from '../palette/quantiser.ts';

interface MlKmeans {
  readonly kmeans: (
    points: number[][],
    k: number,
    options: { readonly initialization: 'kmeans++'; readonly seed: number },
  ) => { readonly centroids: readonly Triple[] };
}

/** ml-kmeans on every pixel in Lab65, k-means++, one start, until it changes no more. */
export async function loadMlKmeans(): Promise<Quantiser | null> {
  const module = await optional<MlKmeans>('ml-kmeans');
  return (
    module && {
      name: 'ml-kmeans',
      prepare: ({ labs }, k) => {
        const points = Array.from({ length: labs.length / 3 }, (_, i) => [
          ...labs.subarray(3 * i, 3 * i + 3),
        ]);
        return () => module.kmeans(points, k, { initialization: 'kmeans++', seed: 1 }).centroids;
      },
    }
  );
}
