import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Group } from './cluster.ts';
import type { Swatch } from './palette.ts';

/** What is kept and what is not; `home` says for each group given which kept swatch its pixels go to. */
export interface Sifted {
  /** Largest first, with weights that sum to 1. */
  readonly kept: readonly Swatch[];
  /** With the weights they had. */
  readonly dropped: readonly Swatch[];
  readonly home: readonly number[];
}

/**
 * Drops the groups with less than `threshold` of the garment; the others share their weight in
 * proportion. Groups come largest first, and the first always stays.
 */
export function dropTiny(groups: readonly Group[], threshold: number): Sifted {
  const swatches = groups.map((group) => group.swatch);
  const stays = swatches.map((swatch, i) => i === 0 || swatch.weight >= threshold);
  const large = swatches.filter((_, i) => stays[i]);
  const mass = large.reduce((sum, swatch) => sum + swatch.weight, 0);
  const home = swatches.map((swatch, i) =>
    stays[i] ? large.indexOf(swatch) : nearest(swatch, large),
  );
  return {
    kept: large.map((swatch) => ({ ...swatch, weight: swatch.weight / mass })),
    dropped: swatches.filter((_, i) => !stays[i]),
    home,
  };
}

/** Index of the swatch in `list` with the smallest CIEDE2000 difference, the first of equals. */
function nearest(swatch: Swatch, list: readonly Swatch[]): number {
  const differences = list.map((other) => deltaE2000(swatch.lab, other.lab));
  return differences.indexOf(Math.min(...differences));
}
