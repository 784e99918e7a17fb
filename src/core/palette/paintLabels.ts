import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { Group } from './cluster.ts';
import { binOf } from './clusterKernel.ts';
import { noSwatch } from './palette.ts';
import type { ColourCloud } from './swatchOf.ts';

/** One byte a pixel: the index of the group that its colour belongs to, `noSwatch` where the mask is 0. */
export function paintLabels(
  raster: Raster,
  mask: Mask,
  cloud: ColourCloud,
  groups: readonly Group[],
): Uint8Array<ArrayBuffer> {
  const groupOfBin = new Uint8Array(32768).fill(noSwatch);
  groups.forEach(({ members }, group) => {
    for (const i of members) groupOfBin[cloud.ids[i]!] = group;
  });
  const { data } = raster;
  const labels = new Uint8Array(mask.data.length).fill(noSwatch);
  for (let i = 0, at = 0; i < labels.length; i++, at += 4)
    if (mask.data[i] !== 0) labels[i] = groupOfBin[binOf(data[at]!, data[at + 1]!, data[at + 2]!)]!;
  return labels;
}
