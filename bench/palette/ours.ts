import type { ClusterKernel } from '../../src/core/palette/clusterKernel.ts';
import { extractPalette } from '../../src/core/palette/extractPalette.ts';
import { defaultPaletteOptions, type Triple } from '../../src/core/palette/palette.ts';
import type { Quantiser } from './quantiser.ts';

/** As the palette starts with it. */
const STARTS = 4;

/** Our clusters: the pixels counted, the bins taken to Lab65, k-means on them. All of it is timed. */
export const ourClusters = (kernel: ClusterKernel): Quantiser => ({
  name: 'ours, clusters',
  prepare: ({ rgba }, k) => {
    const [raster, mask] = inOneRow(rgba);
    return () => {
      const cloud = kernel.cloud(raster, mask);
      const options = { k: Math.min(k, cloud.counts.length), seed: 1, restarts: STARTS };
      const { centres } = kernel.kMeans(cloud.labs, cloud.counts, options);
      return Array.from(
        { length: options.k },
        (_, i) => [...centres.subarray(3 * i, 3 * i + 3)] as unknown as Triple,
      );
    };
  },
});

/** Our whole step from pixels to swatches; it chooses the number of colours itself. */
export const ourPalette = (kernel: ClusterKernel): Quantiser => ({
  name: 'ours, whole step',
  prepare:
    ({ raster, mask }) =>
    () =>
      extractPalette(raster, mask, defaultPaletteOptions, kernel).palette.swatches.map(
        ({ lab }) => lab,
      ),
});

function inOneRow(data: Uint8ClampedArray<ArrayBuffer>) {
  const size = { width: data.length / 4, height: 1 };
  return [
    { ...size, data },
    { ...size, data: new Uint8Array(size.width).fill(255) },
  ] as const;
}
