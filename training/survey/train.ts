import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { SaidModel } from '../../src/core/names/saidModel.ts';
import { cardOf } from './card.ts';
import { readAnswers } from './counts.ts';
import { fitNames } from './fitNames.ts';
import { heldOutScores } from './heldOut.ts';
import { soldGarments } from './sold.ts';
import { weightsFile } from './weightsFile.ts';

const WEIGHTS = 'src/core/names/saidWeights.ts';
const CARD = 'public/models/said/card.md';

/**
 * Fits what people call colours below the families to the counts of a survey. Writes the numbers into core, then measures
 * them on answers held out and on merchants' words, and writes a card beside the models. Same counts, same numbers.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- survey FOLDER, the folder of the packs');
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const { taxonomy } = parts.value;
  const answers = readAnswers(join(folder, 'colour', 'c3_data.json'));
  const model: SaidModel = Object.fromEntries(answers.map((own) => [own.family, fitNames(own)]));
  writeFileSync(WEIGHTS, weightsFile(model));
  console.log(`${WEIGHTS} is written.`);
  const scores = answers
    .filter(({ names }) => names.length > 1)
    .map((own) => ({ family: own.family, ...heldOutScores(own, taxonomy) }));
  const sold = await soldGarments(join(folder, 'myntra'), await makeTools(parts.value));
  const card = cardOf({ answers, scores, sold, taxonomy, model });
  writeFileSync(CARD, card);
  console.log(card);
}
