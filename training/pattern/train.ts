import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { ClusterKernel } from '../../src/core/palette/clusterKernel.ts';
import { closeUpOf } from '../../src/core/pattern/closeUp.ts';
import { patterns } from '../../src/core/pattern/pattern.ts';
import { chancesOf, type PatternModel } from '../../src/core/pattern/patternModel.ts';
import { traitsOf } from '../../src/core/pattern/traits.ts';
import { cardOf } from './card.ts';
import { fitPattern, type Lesson } from './fit.ts';
import { isGroundFound } from './ground.ts';
import type { Judged } from './measure.ts';
import { merchantPatterns } from './merchantPatterns.ts';
import { type Painted, painted } from './painted.ts';
import type { Seen } from './seen.ts';

const FOLDS = 5;
/** Neighbours by number are often the same garment: they are held out together. */
const TOGETHER = 8;
const PAINTED = 280;
const SEED = 11;
const WEIGHTS = 'src/core/pattern/patternWeights.ts';
const CARD = 'public/models/pattern/card.md';

/**
 * Fits which pattern a cloth has to photos whose titles say so, cut out as the product does it today, and to garments that we
 * painted. Writes the numbers into core and a card beside the models. Same photos and same cut, same numbers.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- pattern FOLDER, the folder of the packs');
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const tools = await makeTools(parts.value);
  const lessons: Lesson[] = [];
  const grounds: boolean[] = [];
  for await (const seen of merchantPatterns(join(folder, 'myntra'), tools))
    lessons.push(...lessonsOf(seen));
  for await (const garment of painted(SEED, PAINTED)) {
    lessons.push(...lessonsOf(garment));
    grounds.push(...groundOf(garment, tools.kernels.cluster));
  }
  learn(lessons, grounds);
}

/** Fits the model, judges each garment by a model fitted without its fold, and writes both down. `grounds`: was each ground found. */
export function learn(lessons: readonly Lesson[], grounds: readonly boolean[]): void {
  const model = fitPattern(lessons);
  const card = cardOf(judgeHeldOut(lessons), grounds, model);
  writeFileSync(WEIGHTS, weightsFile(model));
  writeFileSync(CARD, card);
  console.log(card);
}

/** One lesson; none where too little of a garment is left to look at. */
function lessonsOf({ origin, raster, mask, pattern }: Seen): Lesson[] {
  const close = closeUpOf(raster, mask);
  return close ? [{ origin, pattern, traits: traitsOf(close) }] : [];
}

function groundOf(garment: Painted, kernel: ClusterKernel): boolean[] {
  const isFound = isGroundFound(garment, kernel);
  return isFound === null ? [] : [isFound];
}

function judgeHeldOut(lessons: readonly Lesson[]): Judged[] {
  const foldOf = (n: number): number => Math.floor(n / TOGETHER) % FOLDS;
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    fitPattern(lessons.filter((_lesson, n) => foldOf(n) !== fold)),
  );
  return lessons.map((lesson, n) => ({
    ...lesson,
    chances: chancesOf(lesson.traits, models[foldOf(n)]!),
  }));
}

function weightsFile({ traits, means, deviations, weights }: PatternModel): string {
  const list = (items: readonly (string | number)[]): string =>
    `[${items.map((item) => (typeof item === 'string' ? `'${item}'` : item)).join(', ')}]`;
  const rows = patterns.map((pattern) => `    '${pattern}': ${list(weights[pattern])},\n`);
  return [
    "import type { PatternModel } from './patternModel.ts';\n\n",
    '/** Made by `npm run train -- pattern`; `public/models/pattern/card.md` says from what, and what it reaches. */\n',
    '// biome-ignore format: rows of numbers\n',
    'export const patternWeights: PatternModel = {\n',
    `  traits: ${list(traits)},\n  means: ${list(means)},\n  deviations: ${list(deviations)},\n`,
    `  weights: {\n${rows.join('')}  },\n};\n`,
  ].join('');
}
