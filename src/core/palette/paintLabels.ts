import type { Raster } from '../raster.ts';
import type { Mask } from '../segment/mask.ts';
import type { Group } from './cluster.ts';
import { binOf } from './clusterKernel.ts';
import { noSwatch } from './palette.ts';
import type { ColourCloud } from './swatchOf.ts';

/**
 * One byte a pixel: `labels[g]` where the pixel's colour belongs to group g, `noSwatch` where the mask
 * is 0. All pixels of a bin are of one group, so a table of the bins says it all.
 */
export function paintLabels(
  raster: Raster,
  mask: Mask,
  cloud: ColourCloud,
  groups: readonly Group[],
  labels: readonly number[],
): Uint8Array<ArrayBuffer> {
  const labelOfBin = new Uint8Array(32768);
  groups.forEach(({ members }, group) => {
    for (const i of members) labelOfBin[cloud.ids[i]!] = labels[group]!;
  });
  const { data } = raster;
  const selected = mask.data;
  const painted = new Uint8Array(selected.length).fill(noSwatch);
  for (let i = 0, at = 0; i < painted.length; i++, at += 4)
    if (selected[i] !== 0) painted[i] = labelOfBin[binOf(data[at]!, data[at + 1]!, data[at + 2]!)]!;
  return painted;
}
