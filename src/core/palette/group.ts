import type { ColourCloud, Members } from './colourCloud.ts';
import type { PaletteOptions, PaletteStep, Swatch } from './palette.ts';
import { bySize, swatchOf } from './swatchOf.ts';

/** What becomes a swatch. */
export interface Group {
  readonly swatch: Swatch;
  /** The bins that its colour is made of. */
  readonly members: Members;
  /** The first clusters whose pixels are painted as it: its own, and mixtures that are mostly it. */
  readonly clusters: readonly number[];
}

/** Bins as a group; `weight` is its share of the garment. */
export const groupOf = (
  cloud: ColourCloud,
  { members, clusters }: Omit<Group, 'swatch'>,
  weight: number,
  { recipe }: Pick<PaletteOptions, 'recipe'>,
): Group => ({ swatch: swatchOf(cloud, members, weight, recipe), members, clusters });

/** Two groups as one. */
export const joined = (
  cloud: ColourCloud,
  a: Group,
  b: Group,
  options: Pick<PaletteOptions, 'recipe'>,
): Group => {
  const members = [...a.members, ...b.members].sort((one, other) => one - other);
  const clusters = [...a.clusters, ...b.clusters];
  return groupOf(cloud, { members, clusters }, a.swatch.weight + b.swatch.weight, options);
};

export const byGroupSize = (a: Group, b: Group): number => bySize(a.swatch, b.swatch);

/** The groups as a step on the way of `k` first clusters. */
export function stepOf(groups: readonly Group[], k: number): PaletteStep {
  const home = new Array<number>(k).fill(0);
  groups.forEach(({ clusters }, place) => {
    for (const cluster of clusters) home[cluster] = place;
  });
  return { swatches: groups.map(({ swatch }) => swatch), home };
}
