import type { Swatch } from '../palette/palette.ts';
import { type Family, families } from '../tags/family.ts';
import { type Judgement, namesOf } from './judge.ts';
import type { Chances, NameModel } from './nameModel.ts';

/**
 * To which power the garment's list has a say in what its swatches are called. More, and a grey part of a black garment is
 * called black; none, and parts are called what nobody counts among its colours.
 */
const listsVoice = 0.3;

/**
 * What the swatches of a garment are called, family by family, each summing to 1: what people call such a colour by itself, moved
 * by how likely the family is on the garment's list, since hardly anybody calls a part what they do not count among its colours. The
 * main colour is that of some swatch: where it would be of none, the one that is likeliest called so is.
 */
export function swatchNames(
  swatches: readonly Pick<Swatch, 'lab' | 'spread' | 'weight'>[],
  { listed }: Pick<Judgement, 'listed'>,
  primary: Family,
  model: NameModel,
): Chances[] {
  const names = swatches.map((swatch) =>
    inParts(namesOf(swatch, model).map((chance, f) => chance * listed[f]! ** listsVoice)),
  );
  const main = families.indexOf(primary);
  if (names.length === 0 || names.some((chances) => likeliest(chances) === main)) return names;
  const chancesOfMain = names.map((chances, i) => swatches[i]!.weight * chances[main]!);
  const called = likeliest(chancesOfMain);
  return names.map((chances, i) => (i === called ? exchanged(chances, main) : chances));
}

/** The place of the largest, the first of equals. */
const likeliest = (chances: Chances): number => chances.indexOf(Math.max(...chances));

function inParts(chances: Chances): Chances {
  const sum = chances.reduce((one, other) => one + other, 0);
  return chances.map((chance) => chance / sum);
}

/** The likeliest and `main` change places: both are as near as two names can be. */
function exchanged(chances: Chances, main: number): Chances {
  const first = likeliest(chances);
  return chances.map((chance, f) => {
    if (f === main) return chances[first]!;
    return f === first ? chances[main]! : chance;
  });
}
