import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import { judge } from '../../src/core/names/judge.ts';
import type { NameModel } from '../../src/core/names/nameModel.ts';
import { cardOf } from './card.ts';
import { fitListing } from './fitListing.ts';
import { fitNaming } from './fitNaming.ts';
import type { Lesson } from './lesson.ts';
import type { Said } from './measure.ts';
import { modelOf } from './modelOf.ts';
import { lessonsOf, merchantsWords, peoplesLists } from './readPack.ts';
import { surveyLessons } from './survey.ts';
import { weightsFile } from './weightsFile.ts';

const FOLDS = 5;
/** Neighbours by number are often the same garment: they are held out together. */
const WORDS_TOGETHER = 20;
const LISTS_TOGETHER = 2;
const WEIGHTS = 'src/core/names/nameWeights.ts';
const CARD = 'public/models/names/card.md';

/**
 * Fits what colours of cloth are called to photos whose colours people have named, cut and clustered as the product does it
 * today. Writes the numbers into core and a card beside the models. Same photos and same cut, same numbers.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- names FOLDER, the folder of the packs');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const tools = await makeTools(parts.value);
  const [shop, lists] = [join(folder, 'myntra'), join(folder, 'uab-colour')];
  const sold = await lessonsOf(shop, merchantsWords(shop), tools);
  const seen = await lessonsOf(lists, peoplesLists(lists), tools);
  const vivid = surveyLessons(join(folder, 'colour', 'c3_data.json'));
  const naming = fitNaming([...sold, ...vivid]);
  const model = modelOf(sold[0]!, naming, fitListing(seen, naming));
  writeFileSync(WEIGHTS, weightsFile(model));
  const card = cardOf({
    words: heldOut(sold, WORDS_TOGETHER, (others) => modelFrom([...others, ...vivid], seen)),
    lists: heldOut(seen, LISTS_TOGETHER, (others) =>
      modelOf(sold[0]!, naming, fitListing(others, naming)),
    ),
  });
  writeFileSync(CARD, card);
  console.log(card);
}

function modelFrom(worded: readonly Lesson[], seen: readonly Lesson[]): NameModel {
  const naming = fitNaming(worded);
  return modelOf(worded[0]!, naming, fitListing(seen, naming));
}

/** What is said of each lesson by a model that was fitted without its fold. */
function heldOut(
  lessons: readonly Lesson[],
  together: number,
  learn: (others: readonly Lesson[]) => NameModel,
): Said[] {
  const foldOf = (n: number): number => Math.floor(n / together) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    learn(lessons.filter((_lesson, n) => foldOf(n) !== fold)),
  );
  return lessons.map(({ shades, wanted }, n) => ({ ...judge(shades, models[foldOf(n)]!), wanted }));
}
