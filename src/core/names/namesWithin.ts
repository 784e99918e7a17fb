import { deltaE2000 } from '../colour/deltaE2000.ts';
import { dot, softmax } from '../linear.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';
import { countedAs } from './countedAs.ts';
import { type SaidModel, saidTraits } from './saidModel.ts';
import { saidWeights } from './saidWeights.ts';
import { unveil } from './unveil.ts';

/** A name, and the part of people who say it of all that name its family, in [0, 1]. */
export interface ChanceWithin {
  readonly name: string;
  readonly chance: number;
}

/**
 * A name that nobody was counted saying is known by its colours alone: at one of them it is said by this part as many
 * people as all names that were counted, and by less the further off (CIEDE2000), as a bell of this width.
 */
const rareness = 0.05;
const width = 5;

/**
 * What people who would call a colour of cloth (Lab65) by a family would call it more finely, in the taxonomy's order: chances that
 * sum to 1. Counted names share as people said them in a survey (Heer, Stone 2012), smoothed by a multinomial logistic. Empty
 * where the taxonomy has no name of the family.
 */
export function namesWithin(
  family: Family,
  lab: Triple,
  taxonomy: Taxonomy,
  model: SaidModel = saidWeights,
): ChanceWithin[] {
  const entries = taxonomy.names.filter((entry) => entry.family === family);
  const traits = saidTraits(unveil(lab));
  const known = countedAs(taxonomy);
  const counted = entries.map(({ name }) => {
    const weights = weightsOf(known.get(name), model[family]);
    return weights ? dot(weights, traits) : null;
  });
  const all = logOfSum(counted.filter((score) => score !== null));
  const scores = counted.map((score, i) =>
    score === null ? byColours(entries[i]!, lab) : score - all,
  );
  const chances = softmax(scores);
  return entries.map(({ name }, i) => ({ name, chance: chances[i]! }));
}

const weightsOf = (
  name: string | undefined,
  names: SaidModel[Family] = {},
): readonly number[] | undefined =>
  name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;

function byColours({ references }: ColourName, lab: Triple): number {
  const off = Math.min(...references.map((reference) => deltaE2000(lab, reference)));
  return Math.log(rareness) - (off / width) ** 2 / 2;
}

/** log(exp(a) + exp(b) + ...), without overflow; -Infinity of none. */
function logOfSum(scores: readonly number[]): number {
  const highest = Math.max(...scores);
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}
