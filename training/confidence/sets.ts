import { coloursOf } from '../../src/core/names/coloursOf.ts';
import { families } from '../../src/core/tags/family.ts';
import { familySet } from '../../src/core/tags/familySet.ts';
import type { FamilySet } from '../../src/core/tags/tag.ts';
import type { Judged } from './judged.ts';

/**
 * The least chance of a family in a set, so that so many sets hold a right one: split conformal prediction (Vovk 2005) with
 * the smallest sets (Sadinle, Lei, Wasserman 2019). Three decimals.
 */
export function leastChance(photos: readonly Judged[], coverage: number): number {
  const best = photos.map(chanceOfRight).sort((a, b) => a - b);
  const missed = Math.floor((1 - coverage) * (photos.length + 1));
  return Math.floor(1000 * best[Math.max(0, missed - 1)]!) / 1000;
}

/** The largest chance of a family that somebody named; the primary is in every set. */
function chanceOfRight({ judgement, named }: Judged): number {
  if (named.includes(coloursOf(judgement).primary)) return 1;
  return Math.max(...named.map((family) => judgement.lead[families.indexOf(family)]!));
}

/** A set and whether it holds a right one. */
export interface SetTried extends Pick<Judged, 'named'> {
  readonly set: FamilySet;
  readonly holds: boolean;
}

/** The set of each photo, by a border that was drawn without its fold. */
export function setsHeldOut(photos: readonly Judged[], coverage: number): SetTried[] {
  const folds = [...new Set(photos.map(({ fold }) => fold))];
  const least = new Map(
    folds.map((fold) => {
      const others = photos.filter((photo) => photo.fold !== fold);
      return [fold, leastChance(others, coverage)];
    }),
  );
  return photos.map(({ judgement, named, fold }) => {
    const { primary } = coloursOf(judgement);
    const set = familySet(judgement.lead, primary, { least: least.get(fold)!, coverage });
    return { named, set, holds: set.families.some((family) => named.includes(family)) };
  });
}
