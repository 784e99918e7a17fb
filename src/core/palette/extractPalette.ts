import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { cluster } from './cluster.ts';
import type { ClusterKernel } from './clusterKernel.ts';
import { dropTiny } from './dropTiny.ts';
import { mergeNearest } from './mergeNearest.ts';
import { paintLabels } from './paintLabels.ts';
import type { Palette, PaletteOptions, PaletteStages } from './palette.ts';
import { colourCloud } from './swatchOf.ts';

/**
 * The colours of a garment: k-means over its colours, clusters merged that CIEDE2000 cannot keep
 * apart, tiny ones dropped. The mask has the raster's size. An empty mask has an empty palette.
 * The order of the pixels changes nothing but the order of the labels.
 */
export function extractPalette(
  raster: Raster,
  mask: Mask,
  options: PaletteOptions,
  kernel: ClusterKernel,
): { palette: Palette; stages: PaletteStages } {
  const cloud = colourCloud(kernel.histogram(raster, mask));
  const clusters = cluster(cloud, options, kernel);
  const { groups, merges } = mergeNearest(cloud, clusters, options.mergeBelow);
  const { kept, dropped, home } = dropTiny(groups, options.dropBelow);
  const own = clusters.map((_, i) => i);
  return {
    palette: {
      width: raster.width,
      height: raster.height,
      swatches: kept,
      labels: paintLabels(raster, mask, cloud, groups, home),
    },
    stages: {
      clusters: clusters.map((group) => group.swatch),
      clusterLabels: paintLabels(raster, mask, cloud, clusters, own),
      merges,
      dropped,
    },
  };
}
