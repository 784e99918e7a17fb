import { blendOf, type Light, lightOf } from './blend.ts';
import type { Neighbours } from './clusterKernel.ts';
import type { Group } from './group.ts';
import { lookDifference } from './lookDifference.ts';
import { coherenceOf } from './nearness.ts';
import type { PaletteOptions, Swatch } from './palette.ts';

/*
 * Which groups are colours of the garment. Small ones are dropped, unless they lie together and stand
 * out, as a logo or a seam does. What lies scattered is speckle: noise, a codec's, or what was left
 * of edges.
 */

/** Less of a neighbourhood than this is speckle, whatever its share. */
const speckleBelow = 0.2;

/** From this share, this coherent, and this far (CIEDE2000) from every larger group a small one stays. */
export const accent = { weight: 0.02, coherence: 0.7, deltaE: 25 } as const;

/** Less coherent than this, this near (CIEDE2000) to a mixture, with at least this share of either: a blur. */
const blur = { coherence: 0.55, deltaE: 6.5, share: 0.1 } as const;

/** What is kept and what is not; `home` says for each group given which kept swatch its pixels go to. */
export interface Sifted {
  /** Largest first, with weights that sum to 1. */
  readonly kept: readonly Swatch[];
  /** With the weights they had. */
  readonly dropped: readonly Swatch[];
  readonly home: readonly number[];
}

/**
 * Drops what is too small or scattered; the others share its weight in proportion. Groups come largest
 * first, and the first always stays. `article` looks at the share alone.
 */
export function sift(
  groups: readonly Pick<Group, 'swatch' | 'clusters'>[],
  { dropBelow, recipe }: Pick<PaletteOptions, 'dropBelow' | 'recipe'>,
  neighbours: Pick<Neighbours, 'contacts' | 'k'>,
): Sifted {
  const swatches = groups.map((group) => group.swatch);
  const coherences = groups.map((group) => coherenceOf(neighbours, group));
  const isLarge = groups.map((group, i) => {
    if (i === 0) return true;
    if (recipe === 'article') return group.swatch.weight >= dropBelow;
    const coherence = coherences[i]!;
    if (group.swatch.weight >= dropBelow) return coherence >= speckleBelow;
    return isAccent(group.swatch, coherence, swatches.slice(0, i));
  });
  const stays = recipe === 'article' ? isLarge : withoutBlurs(swatches, coherences, isLarge);
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

/**
 * Takes away what is thin and looks like a mixture of two others that stay, the thinnest first: stripes of a pixel or two are
 * seldom seen in their own dye, and what a cluster is made of on the way to it lies between nothing but itself and the ground.
 */
function withoutBlurs(
  swatches: readonly Swatch[],
  coherences: readonly number[],
  isLarge: readonly boolean[],
): readonly boolean[] {
  const lights = swatches.map(({ rgb, photographed }) => lightOf((photographed ?? { rgb }).rgb));
  const stays = [...isLarge];
  const thin = swatches.map((_, i) => i).filter((i) => i > 0 && coherences[i]! < blur.coherence);
  for (const m of thin.sort((a, b) => coherences[a]! - coherences[b]!)) {
    const ends = lights.filter((_, i) => i !== m && stays[i]);
    stays[m] = stays[m]! && !isBlur(lights[m]!, ends);
  }
  return stays;
}

const isBlur = (m: Light, ends: readonly Light[]): boolean =>
  ends.some((a, i) =>
    ends.slice(0, i).some((b) => {
      const blend = blendOf(m, a, b);
      return (
        blend !== null &&
        blend.deltaE < blur.deltaE &&
        Math.min(blend.share, 1 - blend.share) > blur.share
      );
    }),
  );

const difference = lookDifference(1);

const isAccent = (swatch: Swatch, coherence: number, larger: readonly Swatch[]): boolean =>
  swatch.weight >= accent.weight &&
  coherence >= accent.coherence &&
  larger.every((other) => difference(swatch.lab, other.lab) >= accent.deltaE);

/** Index of the swatch in `list` that looks most alike, the first of equals. */
function nearest(swatch: Swatch, list: readonly Swatch[]): number {
  const differences = list.map((other) => difference(swatch.lab, other.lab));
  return differences.indexOf(Math.min(...differences));
}
