/** @file `npm run bench -- NAME [ARGUMENTS]`: runs `bench/NAME.ts`; paths mean the project's folder. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

const [name, ...args] = process.argv.slice(2);
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (!name || !names.includes(name)) {
  console.error(`Usage: npm run bench -- NAME, where NAME is one of: ${names.join(', ')}`);
  process.exitCode = 2;
} else {
  process.chdir(root);
  await buildRoom('bench');
  const file = join(root, '.build', 'ts', 'bench', `${name}.js`);
  if (!existsSync(file)) throw new Error(`${file} was not compiled`);
  const { run } = await import(pathToFileURL(file).href);
  await run(args);
}
