import { type Chances, ranked } from '../names/nameModel.ts';
import { confidenceWeights } from './confidenceWeights.ts';
import { type Family, families } from './family.ts';
import type { FamilySet } from './tag.ts';

/**
 * The families that the main colour may well be: every one with a chance above a border that was drawn so that the sets of photos
 * that nobody had seen hold the right one as often as `coverage` says (least ambiguous sets: Sadinle, Lei, Wasserman 2019).
 * The primary first, whatever its chance, then the likeliest.
 */
export function familySet(
  lead: Chances,
  primary: Family,
  { least, coverage } = confidenceWeights.set,
): FamilySet {
  const others = ranked(lead).filter(
    (family) => family !== primary && lead[families.indexOf(family)]! >= least,
  );
  return { families: [primary, ...others], coverage };
}
