import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Triple } from '../palette/palette.ts';
import { type Family, families } from '../tags/family.ts';
import type { Said } from '../tags/tag.ts';
import type { Naming, Taxonomy } from '../tags/taxonomy.ts';
import { type Chances, ranked } from './nameModel.ts';

/** A name, and what part of people would say so. */
export interface LikelyNaming extends Naming {
  readonly said: Said;
}

/**
 * Names a colour by how likely its families are: the nearest name (CIEDE2000) of the likeliest family, and of the second
 * likeliest as runner-up. Families without a name are passed by; the taxonomy has names of at least two. The first of equals wins.
 */
export function nameByFamily(lab: Triple, chances: Chances, taxonomy: Taxonomy): LikelyNaming {
  const known = new Set(taxonomy.names.map(({ family }) => family));
  const [first, second] = ranked(chances).filter((family) => known.has(family));
  const best = nearestIn(first!, lab, taxonomy);
  const runnerUp = nearestIn(second!, lab, taxonomy);
  const chanceOf = (family: Family): number => chances[families.indexOf(family)]!;
  return {
    ...best,
    runnerUp,
    margin: Math.max(0, runnerUp.deltaE - best.deltaE),
    said: { name: chanceOf(first!), runnerUp: chanceOf(second!) },
  };
}

/** The nearest name of one family (CIEDE2000); an infinite way off where the family has none. The first of equals wins. */
export function nearestIn(
  family: Family,
  lab: Triple,
  { names }: Taxonomy,
): Pick<Naming, 'name' | 'family' | 'deltaE'> {
  let nearest = { name: '', family, deltaE: Number.POSITIVE_INFINITY };
  for (const { name, family: own, references } of names) {
    if (own !== family) continue;
    const deltaE = Math.min(...references.map((reference) => deltaE2000(lab, reference)));
    if (deltaE < nearest.deltaE) nearest = { name, family, deltaE };
  }
  return nearest;
}
