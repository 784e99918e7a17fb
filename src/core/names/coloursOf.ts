import { type Family, families } from '../tags/family.ts';
import { type Judgement, viewersVoice } from './judge.ts';
import { ranked } from './nameModel.ts';

/** What a garment's colours are, by how they were judged. */
export interface Colours {
  readonly primary: Family;
  /** The primary first, then the others worth listing, likeliest first. */
  readonly listed: readonly Family[];
  /** That who sells the garment would call it by its primary, in [0, 1]. */
  readonly confidence: number;
}

/**
 * From this chance on a family is listed. What a list reaches, by the mean of precision and recall (F1), rises with every
 * family that is likelier than half of that (Lipton, Elkan, Naryanaswamy 2014), which is about 0.7; exactly the list it is
 * most often where every family is there that is likelier than not. This lies between.
 */
const listedFrom = 0.45;

/** The main colour is the one that most would agree to, of those who sell such garments and those who look at them. */
export function coloursOf({ lead, listed }: Judgement): Colours {
  const [primary] = ranked(lead.map((chance, f) => chance + viewersVoice * listed[f]!));
  const chanceOf = (chances: readonly number[], family: Family): number =>
    chances[families.indexOf(family)]!;
  const others = ranked(lead).filter(
    (family) => family !== primary && chanceOf(listed, family) >= listedFrom,
  );
  return {
    primary: primary!,
    listed: [primary!, ...others],
    confidence: chanceOf(lead, primary!),
  };
}
