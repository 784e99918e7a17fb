import { deltaE2000 } from '../colour/deltaE2000.ts';
import type { Triple } from '../palette/palette.ts';
import { type Family, families } from '../tags/family.ts';
import type { Naming, Taxonomy } from '../tags/taxonomy.ts';
import { countedAs } from './countedAs.ts';
import { type Chances, ranked } from './nameModel.ts';
import { namesWithin } from './namesWithin.ts';
import type { Said, SaidName } from './said.ts';

/** A name, and what part of people would say so. */
export interface LikelyNaming extends Naming {
  readonly said: Said;
}

/** So many names are told at most; others than the colour's own only where this part of people would say them. */
const mostNames = 5;
const hardly = 0.01;

/**
 * Names a colour (Lab65) by how likely its families are: what most people who would call it by the likeliest call it more finely,
 * and the same of the second likeliest as runner-up. Families without a name are passed by; the taxonomy has names of at
 * least two. Where an editor's own name is the nearest of its family, it is taken whatever people say. The first of equals wins.
 */
export function nameByFamily(lab: Triple, chances: Chances, taxonomy: Taxonomy): LikelyNaming {
  const known = new Set(taxonomy.names.map(({ family }) => family));
  const [first, second] = ranked(chances).filter((family) => known.has(family));
  const shares = sharesOf(lab, chances, taxonomy);
  const best = bestIn(first!, lab, shares, taxonomy);
  const runnerUp = bestIn(second!, lab, shares, taxonomy);
  const others = shares.filter(({ name, share }) => name !== best.name && share >= hardly);
  const own = shares.filter(({ name }) => name === best.name);
  const chanceOf = (family: Family): number => chances[families.indexOf(family)]!;
  return {
    ...best,
    runnerUp,
    margin: Math.max(0, runnerUp.deltaE - best.deltaE),
    said: {
      name: chanceOf(first!),
      runnerUp: chanceOf(second!),
      families: chances,
      names: [...own, ...others].slice(0, mostNames),
    },
  };
}

/** What part of people would say each name, the likeliest first. */
const sharesOf = (lab: Triple, chances: Chances, taxonomy: Taxonomy): SaidName[] =>
  families
    .flatMap((family, f) =>
      namesWithin(family, lab, taxonomy).map(({ name, chance }) => ({
        name,
        family,
        share: chance * chances[f]!,
      })),
    )
    .sort((a, b) => b.share - a.share);

type NameIn = Pick<Naming, 'name' | 'family' | 'deltaE'>;

function bestIn(
  family: Family,
  lab: Triple,
  shares: readonly SaidName[],
  taxonomy: Taxonomy,
): NameIn {
  const nearest = nearestIn(family, lab, taxonomy);
  if (!countedAs(taxonomy).has(nearest.name)) return nearest;
  const { name } = shares.find((said) => said.family === family)!;
  const names = taxonomy.names.filter((entry) => entry.name === name);
  return nearestIn(family, lab, { ...taxonomy, names });
}

/** The nearest name of one family (CIEDE2000); an infinite way off where the family has none. The first of equals wins. */
export function nearestIn(family: Family, lab: Triple, { names }: Taxonomy): NameIn {
  let nearest = { name: '', family, deltaE: Number.POSITIVE_INFINITY };
  for (const { name, family: own, references } of names) {
    if (own !== family) continue;
    const deltaE = Math.min(...references.map((reference) => deltaE2000(lab, reference)));
    if (deltaE < nearest.deltaE) nearest = { name, family, deltaE };
  }
  return nearest;
}
