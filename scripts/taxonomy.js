/**
 * @file `npm run taxonomy -- [FOLDER]`: makes public/models/taxonomy/taxonomy.json again. FOLDER holds the
 * open colour lists, which are not part of the project; its card says what they are.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

const [given] = process.argv.slice(2);
const lists = given
  ? resolve(process.env.INIT_CWD ?? '.', given)
  : join(root, '..', 'shared', 'data', 'colour');

if (!existsSync(lists)) {
  console.error(
    `There is no folder ${lists}. Usage: npm run taxonomy -- FOLDER with the colour lists`,
  );
  process.exitCode = 2;
} else {
  await buildRoom('training');
  const emitted = join(root, '.build', 'ts', 'training', 'taxonomy', 'make.js');
  const { makeTaxonomy } = await import(pathToFileURL(emitted).href);
  makeTaxonomy(lists, join(root, 'public', 'models', 'taxonomy'), console.error);
}
