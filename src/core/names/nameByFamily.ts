import type { Triple } from '../palette/palette.ts';
import { type Family, families } from '../tags/family.ts';
import type { Naming, Taxonomy } from '../tags/taxonomy.ts';
import { countedAs } from './countedAs.ts';
import { distanceTo } from './distanceTo.ts';
import { type Chances, ranked } from './nameModel.ts';
import { namesWithin } from './namesWithin.ts';
import { hardly, type Said, type SaidName } from './said.ts';

/** A name, and what part of people would say so. */
export interface LikelyNaming extends Naming {
  readonly said: Said;
}

/** So many names are told at most; others than the colour's own only where people would say them. */
const mostNames = 5;

/**
 * Names a colour (Lab65) by how likely its families are: what most people who would call it by the likeliest call it more finely,
 * and the same of the second likeliest as runner-up. Families without a name are passed by; the taxonomy has names of at
 * least two. Where an editor's own name is the nearest of its family, it is taken whatever people say. The first of equals wins.
 */
export function nameByFamily(lab: Triple, chances: Chances, taxonomy: Taxonomy): LikelyNaming {
  const known = new Set(taxonomy.names.map(({ family }) => family));
  const likely = ranked(chances).filter((family) => known.has(family));
  const [first, second] = likely;
  const told = likely.filter((family, i) => i < 2 || chanceOf(family, chances) >= hardly);
  const shares = sharesOf(lab, told, chances, taxonomy);
  const best = bestIn(first!, lab, shares, taxonomy);
  const runnerUp = bestIn(second!, lab, shares, taxonomy);
  return {
    ...best,
    runnerUp,
    margin: Math.max(0, runnerUp.deltaE - best.deltaE),
    said: {
      name: chanceOf(first!, chances),
      runnerUp: chanceOf(second!, chances),
      families: chances,
      names: ownFirst(best.name, shares).slice(0, mostNames),
    },
  };
}

const chanceOf = (family: Family, chances: Chances): number => chances[families.indexOf(family)]!;

/** What part of people would say each name of some families, the likeliest first. */
const sharesOf = (
  lab: Triple,
  told: readonly Family[],
  chances: Chances,
  taxonomy: Taxonomy,
): SaidName[] =>
  told
    .flatMap((family) =>
      namesWithin(family, lab, taxonomy).map(({ name, chance }) => ({
        name,
        family,
        share: chance * chanceOf(family, chances),
      })),
    )
    .sort((a, b) => b.share - a.share);

const ownFirst = (own: string, shares: readonly SaidName[]): SaidName[] => [
  ...shares.filter(({ name }) => name === own),
  ...shares.filter(({ name, share }) => name !== own && share >= hardly),
];

type NameIn = Pick<Naming, 'name' | 'family' | 'deltaE'>;

function bestIn(
  family: Family,
  lab: Triple,
  shares: readonly SaidName[],
  taxonomy: Taxonomy,
): NameIn {
  if (taxonomy.basis) {
    const nearest = nearestIn(family, lab, taxonomy);
    if (!countedAs(taxonomy).has(nearest.name)) return nearest;
  }
  const { name } = shares.find((said) => said.family === family)!;
  const entry = taxonomy.names.find((one) => one.name === name)!;
  return { name, family, deltaE: distanceTo(entry, lab) };
}

/** The nearest name of one family (CIEDE2000); an infinite way off where the family has none. The first of equals wins. */
export function nearestIn(family: Family, lab: Triple, { names }: Taxonomy): NameIn {
  let nearest = { name: '', family, deltaE: Number.POSITIVE_INFINITY };
  for (const entry of names) {
    if (entry.family !== family) continue;
    const deltaE = distanceTo(entry, lab);
    if (deltaE < nearest.deltaE) nearest = { name: entry.name, family, deltaE };
  }
  return nearest;
}
