import { coloursOf } from '../names/coloursOf.ts';
import { judge } from '../names/judge.ts';
import { nameByFamily } from '../names/nameByFamily.ts';
import { ranked } from '../names/nameModel.ts';
import { nameWeights } from '../names/nameWeights.ts';
import { type Clusters, shadesOf } from '../names/shade.ts';
import { swatchNames } from '../names/swatchNames.ts';
import type { Palette } from '../palette/palette.ts';
import { mainSurely, swatchSurely } from './confidence.ts';
import { families } from './family.ts';
import { familySet } from './familySet.ts';
import type { Found } from './found.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Colours are called what people call cloth in photos: by all shades of the garment and where they lie. */
export function foundByCloth({ swatches }: Palette, clusters: Clusters, taxonomy: Taxonomy): Found {
  const judgement = judge(shadesOf(clusters), nameWeights);
  const { primary, listed, confidence } = coloursOf(judgement);
  const others = ranked(judgement.lead).filter((family) => family !== primary);
  const names = swatchNames(swatches, judgement, primary, nameWeights);
  return {
    namings: swatches.map(({ lab }, i) => {
      const chances = names[i]!;
      const naming = nameByFamily(lab, chances, taxonomy);
      const f = families.indexOf(naming.family);
      return { ...naming, chance: swatchSurely(judgement.listed[f]!, chances[f]!) };
    }),
    votes: [primary, ...others].map((family) => ({
      family,
      part: judgement.lead[families.indexOf(family)]!,
    })),
    surely: mainSurely(confidence),
    set: familySet(judgement.lead, primary),
    listed,
  };
}
