import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import { cluster } from './cluster.ts';
import type { ClusterKernel, Neighbours } from './clusterKernel.ts';
import { type ColourCloud, colourCloud } from './colourCloud.ts';
import { type Group, stepOf } from './group.ts';
import { mergeTree } from './mergeTree.ts';
import { type Dissolved, dissolveMixtures } from './mixtures.ts';
import { reachIn } from './nearness.ts';
import { noSwatch, type Palette, type PaletteOptions, type PaletteStages } from './palette.ts';
import { sift } from './sift.ts';

/**
 * The colours of a garment: k-means over its colours, mixtures dissolved, clusters merged that look
 * alike, specks and tiny ones dropped (the recipe `article`: only merged and dropped by share). The
 * mask has the raster's size. An empty mask has an empty palette. Turning or mirroring the photo
 * changes nothing but the order of the labels.
 */
export function extractPalette(
  raster: Raster,
  mask: Mask,
  options: PaletteOptions,
  kernel: ClusterKernel,
): { palette: Palette; stages: PaletteStages } {
  const { width, height } = raster;
  const cloud = colourCloud(kernel.histogram(raster, mask));
  const clusters = cluster(cloud, options, kernel);
  const neighbours = lookAround(raster, mask, cloud, clusters, kernel);
  const { groups: leaves, mixtures } = pure(cloud, clusters, neighbours, options);
  const { tree, cut, groups } = mergeTree(cloud, leaves, clusters.length, options);
  const { kept, dropped, home } = sift(groups, options, neighbours);
  return {
    palette: {
      width,
      height,
      swatches: kept,
      labels: relabelled(neighbours.labels, groups, home),
    },
    stages: {
      clusters: clusters.map((group) => group.swatch),
      clusterLabels: neighbours.labels,
      mixtures,
      leaves: stepOf(leaves, clusters.length),
      tree,
      merges: tree.slice(0, cut),
      dropped,
    },
  };
}

function pure(
  cloud: ColourCloud,
  clusters: readonly Group[],
  neighbours: Neighbours,
  { recipe }: PaletteOptions,
): Dissolved {
  if (recipe === 'article') return { groups: clusters, mixtures: [] };
  return dissolveMixtures(cloud, clusters, neighbours);
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
  const reach = reachIn(raster.width, raster.height);
  return kernel.neighbours(raster, mask, { labelOfBin, k: clusters.length, reach });
}

/** The labels of first clusters as those of the swatches that they have become. */
function relabelled(
  labels: Uint8Array,
  groups: readonly Group[],
  home: readonly number[],
): Uint8Array<ArrayBuffer> {
  const swatchOf = new Uint8Array(256).fill(noSwatch);
  groups.forEach(({ clusters }, group) => {
    for (const cluster of clusters) swatchOf[cluster] = home[group]!;
  });
  // A loop and not `from`, which takes many times as long.
  const moved = new Uint8Array(labels.length);
  for (let i = 0; i < moved.length; i++) moved[i] = swatchOf[labels[i]!]!;
  return moved;
}
