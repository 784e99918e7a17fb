/** @file `npm run train -- NAME [ARGUMENTS]`: runs `training/NAME/train.ts`, which makes files of `public/models`; paths mean the project's folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

const [name, ...args] = process.argv.slice(2);
const names = readdirSync(join(root, 'training')).filter((folder) =>
  existsSync(join(root, 'training', folder, 'train.ts')),
);

if (!name || !names.includes(name)) {
  console.error(`Usage: npm run train -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  process.chdir(root);
  await buildRoom('training');
  const emitted = join(root, '.build', 'ts', 'training', name, 'train.js');
  const { run } = await import(pathToFileURL(emitted).href);
  await run(args);
}
