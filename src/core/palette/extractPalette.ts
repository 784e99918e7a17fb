import type { Raster, Size } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { cluster } from './cluster.ts';
import type { ClusterKernel, Neighbours } from './clusterKernel.ts';
import type { ColourCloud } from './colourCloud.ts';
import { cutTree } from './cutTree.ts';
import { type Group, stepOf } from './group.ts';
import { distinct, mergeTree } from './mergeTree.ts';
import { type Dissolved, dissolveMixtures } from './mixtures.ts';
import { reachIn, showsEdges } from './nearness.ts';
import type { Palette, PaletteOptions, PaletteStages } from './palette.ts';

/**
 * The colours of a garment: k-means over its colours, mixtures dissolved, clusters merged that look
 * alike, folds given to their cloth, specks, blurs and tiny ones dropped (the recipe `article`: only
 * merged and dropped by share). The mask has the raster's size. An empty mask has an empty palette.
 * Turning or mirroring the photo changes nothing but the order of the labels.
 */
export function extractPalette(
  raster: Raster,
  mask: Mask,
  options: PaletteOptions,
  kernel: ClusterKernel,
): { palette: Palette; stages: PaletteStages } {
  const { width, height } = raster;
  const cloud = kernel.cloud(raster, mask);
  const clusters = firstClusters(cloud, options, kernel);
  const neighbours = lookAround(raster, mask, cloud, clusters, kernel);
  const { groups, mixtures } = pure(raster, cloud, clusters, neighbours, options);
  const grown = {
    leaves: stepOf(groups, clusters.length),
    clusters: clusters.map((group) => group.swatch),
    tree: mergeTree(cloud, groups, clusters.length, options),
    contacts: neighbours.contacts,
  };
  const { kept, home, merges, dropped, folds } = cutTree(grown, options);
  return {
    palette: {
      width,
      height,
      swatches: kept,
      labels: kernel.relabel(neighbours.labels, Uint8Array.from(home)),
    },
    stages: {
      clusterLabels: neighbours.labels,
      mixtures,
      ...grown,
      merges,
      dropped,
      folds,
    },
  };
}

/** Numbered by size, as the labels of pixels will be. */
function firstClusters(
  cloud: ColourCloud,
  options: PaletteOptions,
  kernel: ClusterKernel,
): readonly Group[] {
  const clusters = cluster(cloud, options, kernel);
  if (options.recipe === 'article') return clusters;
  return distinct(cloud, clusters, options).map((group, i) => ({ ...group, clusters: [i] }));
}

function pure(
  size: Size,
  cloud: ColourCloud,
  clusters: readonly Group[],
  neighbours: Neighbours,
  { recipe }: PaletteOptions,
): Dissolved {
  if (recipe === 'article') return { groups: clusters, mixtures: [] };
  return dissolveMixtures(cloud, clusters, neighbours, showsEdges(size));
}

/** All pixels of a bin are of one cluster, so a table of the bins says it all. */
function lookAround(
  raster: Raster,
  mask: Mask,
  cloud: ColourCloud,
  clusters: readonly Group[],
  kernel: ClusterKernel,
): Neighbours {
  const labelOfBin = new Uint8Array(32768);
  clusters.forEach(({ members }, label) => {
    for (const i of members) labelOfBin[cloud.ids[i]!] = label;
  });
  const reach = reachIn(raster);
  return kernel.neighbours(raster, mask, { labelOfBin, k: clusters.length, reach });
}
