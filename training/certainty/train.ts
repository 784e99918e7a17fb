import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import {
  type CertaintyModel,
  type CertaintyModels,
  certaintyBy,
  settings,
  traits,
  traitsIn,
} from '../../src/core/segment/certainty/certaintyModel.ts';
import { type LayerTools, readModel } from '../../src/core/segment/layers/model.ts';
import { cardOf, type Judged } from './card.ts';
import { fitCertainty, heldOut } from './fit.ts';
import { type Trial, trialsOf } from './trials.ts';

const FOLDS = 5;
const HELD = '.build/models/layers';
const WEIGHTS = 'src/core/segment/certainty/certaintyWeights.ts';
const CARD = 'public/models/certainty/card.md';

/**
 * Fits the certainty of masks to photos whose truth is known, cut as the product cuts them today. `folder` holds the packs,
 * `heldFolder` the models that `npm run train -- layers` fitted without a part of the street photos: masks of photos that the layers were
 * learned from are better than any to come. Writes the numbers into core and a card beside the models. Same photos and same
 * cut, same numbers.
 */
export async function run([folder, heldFolder = HELD]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- certainty FOLDER, the folder of the packs');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { kernels } = await makeTools(parts.value);
  const trials = await trialsOf(folder, kernels, heldTools(heldFolder, kernels.layers));
  const lessons = trials.filter(isLesson);
  const models = modelsOf(lessons);
  const others = trials.filter((trial) => !isLesson(trial));
  const judged = [...judgeHeldOut(lessons), ...others.map((trial) => judge(trial, models))];
  writeFileSync(WEIGHTS, weightsFile(models));
  writeFileSync(CARD, cardOf(judged, models));
  console.log(cardOf(judged, models));
}

/** The layers as they were learned without each part of the street photos, in order; none where they were not kept. */
function heldTools(folder: string, layers: LayerTools | null): LayerTools[] {
  if (!layers || !existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.startsWith('held-'));
  return files.sort().map((file) => {
    const model = readModel(readFileSync(join(folder, file)));
    if (!model) throw new Error(`${file} is no model of layers.`);
    return { ...layers, model };
  });
}

/** Objects are only looked at. A person before a plain ground whom nobody saw was cut out well, but for skin and hair. */
const isLesson = ({ kind, setting }: Trial): boolean =>
  kind !== 'objects' && !(kind === 'posed' && setting === 'plain');

/** One model a setting, of three decimals. Where no figure was ever seen, its model is that of busy photos. */
function modelsOf(lessons: readonly Trial[]): CertaintyModels {
  const models = settings.map((setting) => {
    const mine = lessons.filter((lesson) => lesson.setting === setting);
    const taught = mine.length > 0 ? mine : lessons.filter((lesson) => lesson.setting === 'busy');
    return [setting, rounded(fitCertainty(taught, traitsIn[setting]))];
  });
  return Object.fromEntries(models) as CertaintyModels;
}

function rounded({ bias, weights }: CertaintyModel): CertaintyModel {
  const round = (value: number): number => Number(value.toFixed(3)) + 0;
  const pairs = traits.map((trait) => [trait, round(weights[trait])]);
  return { bias: round(bias), weights: Object.fromEntries(pairs) as CertaintyModel['weights'] };
}

/** Each lesson as a model judges it that was fitted without its fold. */
function judgeHeldOut(lessons: readonly Trial[]): Judged[] {
  return settings.flatMap((setting) => {
    const mine = lessons.filter((lesson) => lesson.setting === setting);
    return heldOut(mine, traitsIn[setting], FOLDS).map((certainty, n) => ({
      ...mine[n]!,
      certainty,
    }));
  });
}

const judge = (trial: Trial, models: CertaintyModels): Judged => ({
  ...trial,
  certainty: certaintyBy(models[trial.setting], trial.traits),
});

function weightsFile(models: CertaintyModels): string {
  const entries = settings.map((setting) => {
    const { bias, weights } = models[setting];
    const lines = traits.map((trait) => `      ${trait}: ${weights[trait]},\n`).join('');
    return `  ${setting}: {\n    bias: ${bias},\n    weights: {\n${lines}    },\n  },\n`;
  });
  return [
    "import type { CertaintyModels } from './certaintyModel.ts';\n\n",
    '/** Made by `npm run train -- certainty`; `public/models/certainty/card.md` says from what, and what it reaches. */\n',
    `export const certaintyWeights: CertaintyModels = {\n${entries.join('')}};\n`,
  ].join('');
}
