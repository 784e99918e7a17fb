import { dot, softmax } from '../linear.ts';
import type { Triple } from '../palette/palette.ts';
import type { Family } from '../tags/family.ts';
import type { ColourName, Taxonomy } from '../tags/taxonomy.ts';
import { countedAs } from './countedAs.ts';
import { distanceTo } from './distanceTo.ts';
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
 * people as all other words together, and by less the further off (CIEDE2000), as a bell of this width.
 */
const rareness = 0.05;
const width = 5;

/**
 * What people who would call a colour of cloth (Lab65) by a family would call it more finely, in the taxonomy's order. Counted
 * names share as people said them in a survey (Heer, Stone 2012), smoothed by a multinomial logistic; where there is one, all
 * chances sum to 1, else the rest is words that the taxonomy has not. Empty where it has no name of the family.
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
  const scores = entries.map(({ name }) => {
    const weights = weightsOf(known.get(name), model[family]);
    return weights ? dot(weights, traits) : null;
  });
  const counted = countedParts(scores);
  const rare = scores.map((score, i) => (score === null ? byColours(entries[i]!, lab) : 0));
  const all = 1 + rare.reduce((sum, part) => sum + part, 0);
  return entries.map(({ name }, i) => ({ name, chance: (counted[i]! + rare[i]!) / all }));
}

/** What parts counted names have of those who say one; 0 of the others, whose score is null. */
function countedParts(scores: readonly (number | null)[]): number[] {
  const parts = softmax(scores.filter((score) => score !== null));
  let next = 0;
  return scores.map((score) => (score === null ? 0 : parts[next++]!));
}

const weightsOf = (
  name: string | undefined,
  names: SaidModel[Family] = {},
): readonly number[] | undefined =>
  name !== undefined && Object.hasOwn(names, name) ? names[name] : undefined;

const byColours = (entry: ColourName, lab: Triple): number =>
  rareness * Math.exp(-((distanceTo(entry, lab) / width) ** 2) / 2);
