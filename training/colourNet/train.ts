import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHeadlessColourNet } from '../../headless/colourNet.ts';
import { readNetFiles } from '../../headless/parser.ts';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import { runPython } from '../nets/runPython.ts';
import { cardOf } from './card.ts';
import { judgedLists, judgedPainted, judgedWords } from './judged.ts';
import { writePainted } from './painted.ts';

/** Where `npm run train -- category` lays out the photos. */
const LAID = '.build/training/category';
/** What a broken off training goes on from. */
const KEPT = '.build/training/colourNet';

const MODELS = join('public', 'models');

/**
 * `npm run train -- colourNet FOLDER`: teaches a small net to name colours straight from the photo and writes it to
 * `public/models/colour-net`. FOLDER holds the packs; their photos are laid out by `npm run train -- category FOLDER`, which goes first.
 * Then it is held against the pipeline, for its card. A run that is broken off goes on from its last checkpoint. Same photos, same weights.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- colourNet FOLDER, the folder of the packs');
  if (!existsSync(join(LAID, 'index.json')))
    throw new Error('The photos are not laid out yet: npm run train -- category FOLDER does that.');
  if (!existsSync(join(KEPT, 'painted.json'))) writePainted(KEPT);
  const survey = join(folder, 'colour', 'c3_data.json');
  const script = join('training', 'colourNet', 'train.py');
  runPython(script, [survey, LAID, KEPT, KEPT, MODELS]);
  await writeCard(folder);
}

async function writeCard(folder: string): Promise<void> {
  const parts = readToolParts('.');
  if (!parts.ok) throw new Error(parts.failure.message);
  const files = readNetFiles('.', 'colour-net');
  const net = files && (await startHeadlessColourNet(files));
  if (!net) throw new Error('The net cannot be run.');
  const judges = { tools: await makeTools(parts.value), net };
  const card = cardOf({
    bytes: files.weights.length,
    lists: await judgedLists(join(folder, 'uab-colour'), judges),
    painted: await judgedPainted(judges),
    words: await judgedWords(join(folder, 'myntra'), judges),
  });
  writeFileSync(join(MODELS, 'colour-net', 'card.md'), card);
  console.log(card);
}
