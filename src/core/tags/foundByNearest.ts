import { nameColour } from '../colour/nameColour.ts';
import type { Palette } from '../palette/palette.ts';
import type { Family } from './family.ts';
import type { Found } from './found.ts';
import { namedSurely, votesOf } from './nearestVotes.ts';
import type { Prominence } from './prominence.ts';
import type { Naming, Taxonomy } from './taxonomy.ts';

/** Families with a smaller part in the garment are not listed. */
const listedFrom = 0.12;

/** The baseline: each swatch has the name of the nearest reference and votes for its family by its prominence. */
export function foundByNearest(
  { swatches }: Palette,
  { parts, leads }: Prominence,
  taxonomy: Taxonomy,
): Found {
  const namings = swatches.map(({ lab }) => nameColour(lab, taxonomy));
  const votes = votesOf(namings, leads);
  return {
    namings: namings.map((naming) => ({ ...naming, chance: namedSurely(naming) })),
    votes,
    surely: votes[0]!.part,
    set: null,
    listed: listedFamilies(namings, parts),
  };
}

/** The families whose `parts` of the garment, each in [0, 1], are together worth listing, the largest first. */
export function listedFamilies(namings: readonly Naming[], parts: readonly number[]): Family[] {
  const sums = new Map<Family, number>();
  namings.forEach(({ family }, i) => {
    sums.set(family, (sums.get(family) ?? 0) + parts[i]!);
  });
  return [...sums]
    .filter(([, part]) => part >= listedFrom)
    .sort((a, b) => b[1] - a[1])
    .map(([family]) => family);
}
