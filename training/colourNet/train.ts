import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runPython } from '../nets/runPython.ts';
import { writePainted } from './painted.ts';

/** Where `npm run train -- category` lays out the photos. */
const LAID = '.build/training/category';
/** What a broken off training goes on from. */
const KEPT = '.build/training/colourNet';

/**
 * `npm run train -- colourNet FOLDER`: teaches a small net to name colours straight from the photo and writes it to
 * `public/models/colour-net`. FOLDER holds the packs; their photos are laid out by `npm run train -- category FOLDER`, which goes first.
 * A run that is broken off goes on from its last checkpoint. Same photos, same weights.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- colourNet FOLDER, the folder of the packs');
  if (!existsSync(join(LAID, 'index.json')))
    throw new Error('The photos are not laid out yet: npm run train -- category FOLDER does that.');
  if (!existsSync(join(KEPT, 'painted.json'))) writePainted(KEPT);
  const survey = join(folder, 'colour', 'c3_data.json');
  const script = join('training', 'colourNet', 'train.py');
  runPython(script, [survey, LAID, KEPT, KEPT, join('public', 'models')]);
}
