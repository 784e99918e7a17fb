import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPython } from '../nets/runPython.ts';
import { cardOf } from './card.ts';
import { layOut } from './layOut.ts';
import { measureMasks, shownMethods, tablesOf } from './masks.ts';
import type { Taught } from './taught.ts';

const EPOCHS = '120';
const work = join('.build', 'training', 'parser');

/**
 * `npm run train -- parser FOLDER`: trains the garment parser on labelled street photos (`../layers/labelled.ts` says how they lie in
 * FOLDER), every fifth held back to measure it, and writes it and its card to `public/models/parser`. Photos are laid out once in
 * `.build/training/parser`, then PyTorch learns for about an hour on one core; a run that is broken off goes on from its last checkpoint.
 * @throws Error where the folder, PyTorch or the trees that did not see those photos (`npm run train -- layers FOLDER`) are missing.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- parser FOLDER, the folder of labelled photos');
  if (!existsSync(join(work, 'index.json'))) {
    mkdirSync(work, { recursive: true });
    await layOut(folder, work);
  }
  const output = join('public', 'models', 'parser');
  runPython(join('training', 'parser', 'train.py'), [work, output, EPOCHS]);
  const taught: Taught = JSON.parse(readFileSync(join(work, 'figures.json'), 'utf8'));
  const masks = tablesOf(await measureMasks(folder, shownMethods));
  writeFileSync(join(output, 'card.md'), cardOf(taught, masks));
}
