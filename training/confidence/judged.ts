import { coloursOf } from '../../src/core/names/coloursOf.ts';
import { type Judgement, judge } from '../../src/core/names/judge.ts';
import { type NameModel, ranked } from '../../src/core/names/nameModel.ts';
import { swatchNames } from '../../src/core/names/swatchNames.ts';
import { type Family, families } from '../../src/core/tags/family.ts';
import { fitListing } from '../names/fitListing.ts';
import { fitNaming } from '../names/fitNaming.ts';
import { type Lesson, lessonOf } from '../names/lesson.ts';
import { modelOf } from '../names/modelOf.ts';
import type { Photo } from './photo.ts';

/** What was said of a photo by a model that had not seen it. */
export interface Judged extends Pick<Photo, 'certainty' | 'named'> {
  readonly judgement: Judgement;
  /** What each swatch is called, and the chance that this colour alone is called so. */
  readonly swatches: readonly { readonly family: Family; readonly chance: number }[];
  /** The part of the pack that it is held out with. */
  readonly fold: number;
}

/** The photos of all packs. */
export interface Packs {
  /** With the one word of who sells the garment. */
  readonly words: readonly Photo[];
  /** With all colours that people listed. */
  readonly lists: readonly Photo[];
  /** Ours, with the families of their dyes. */
  readonly paintings: readonly Photo[];
}

export type JudgedPacks = { readonly [Pack in keyof Packs]: readonly Judged[] };

const FOLDS = 5;
/** Neighbours by number are often the same garment: they are held out together. */
const TOGETHER = { words: 20, lists: 2, paintings: 4 };

/** Judges every photo by names that were fitted without its fold; nothing is ever fitted to paintings. `vivid`: what else names are fitted to. */
export function judgeHeldOut(packs: Packs, vivid: readonly Lesson[]): JudgedPacks {
  const [sold, listed] = [lessonsOf(packs.words), lessonsOf(packs.lists)];
  const learn = (words: readonly Lesson[], lists: readonly Lesson[]): NameModel => {
    const naming = fitNaming([...words, ...vivid]);
    return modelOf(sold[0]!, naming, fitListing(lists, naming));
  };
  const naming = fitNaming([...sold, ...vivid]);
  const whole = modelOf(sold[0]!, naming, fitListing(listed, naming));
  const byFold = (learnWithout: (fold: number) => NameModel) =>
    Array.from({ length: FOLDS }, (_, fold) => learnWithout(fold));
  const words = byFold((fold) => learn(without(sold, 'words', fold), listed));
  const lists = byFold((fold) =>
    modelOf(sold[0]!, naming, fitListing(without(listed, 'lists', fold), naming)),
  );
  return {
    words: judgeBy(packs.words, 'words', (fold) => words[fold]!),
    lists: judgeBy(packs.lists, 'lists', (fold) => lists[fold]!),
    paintings: judgeBy(packs.paintings, 'paintings', () => whole),
  };
}

const lessonsOf = (photos: readonly Photo[]): Lesson[] =>
  photos.map(({ shades, named }) => lessonOf(shades, named));

const foldOf = (n: number, pack: keyof Packs): number => Math.floor(n / TOGETHER[pack]) % FOLDS;

const without = (lessons: readonly Lesson[], pack: keyof Packs, fold: number): Lesson[] =>
  lessons.filter((_, n) => foldOf(n, pack) !== fold);

const judgeBy = (
  photos: readonly Photo[],
  pack: keyof Packs,
  modelOfFold: (fold: number) => NameModel,
): Judged[] =>
  photos.map((photo, n) => {
    const fold = foldOf(n, pack);
    return { ...judged(photo, modelOfFold(fold)), fold };
  });

function judged({ shades, swatches, certainty, named }: Photo, model: NameModel) {
  const judgement = judge(shades, model);
  const { primary } = coloursOf(judgement);
  return {
    certainty,
    named,
    judgement,
    swatches: swatchNames(swatches, judgement, primary, model).map((chances) => {
      const family = ranked(chances)[0]!;
      return { family, chance: chances[families.indexOf(family)]! };
    }),
  };
}
