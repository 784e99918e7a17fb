import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { merchantsWords, peoplesLists } from '../names/readPack.ts';
import { surveyLessons } from '../names/survey.ts';
import { cardOf } from './card.ts';
import { diagramOf } from './diagram.ts';
import { type JudgedPacks, judgeHeldOut, type Packs } from './judged.ts';
import { learn } from './learn.ts';
import { paintings, photosOf } from './photo.ts';
import { weightsFile } from './weightsFile.ts';

const PAINTED = 100;
const SEED = 5;
const WEIGHTS = 'src/core/tags/confidenceWeights.ts';
const CARD = 'public/models/confidence/card.md';
const DIAGRAM = 'docs/reliability.svg';

/**
 * Fits how sure a tag and a swatch are to photos whose colours people have named, cut, clustered and named as the product does it today,
 * by names that had not seen them. Writes the numbers into core, a card beside the models and a diagram into the docs. Same
 * photos and same names, same numbers.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- confidence FOLDER, the folder of the packs');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { kernels } = await makeTools(parts.value);
  const packs = await readPacks(folder, kernels);
  const vivid = surveyLessons(join(folder, 'colour', 'c3_data.json'));
  writeDown(judgeHeldOut(packs, vivid));
}

async function readPacks(folder: string, kernels: Kernels): Promise<Packs> {
  const [shop, lists] = [join(folder, 'myntra'), join(folder, 'uab-colour')];
  return {
    words: await photosOf(shop, merchantsWords(shop), kernels),
    lists: await photosOf(lists, peoplesLists(lists), kernels),
    paintings: paintings(SEED, PAINTED, kernels),
  };
}

/** Fits the confidence to what was said, and writes all of it down. */
export function writeDown(judged: JudgedPacks): void {
  const learned = learn(judged);
  const card = cardOf(learned, judged);
  mkdirSync('public/models/confidence', { recursive: true });
  writeFileSync(WEIGHTS, weightsFile(learned.model));
  writeFileSync(CARD, card);
  writeFileSync(
    DIAGRAM,
    diagramOf([
      { title: 'Main colour, against the merchant', answers: learned.tags, bins: 12 },
      { title: 'Swatch, against people’s lists', answers: learned.listed, bins: 8 },
    ]),
  );
  console.log(card);
}
