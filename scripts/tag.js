/** @file The `tag` command: brings the headless room up to date, then runs it. `--help` says what it does. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildRoom } from './buildRoom.js';
import { root } from './root.js';

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await buildRoom('headless');
  const emitted = join(root, '.build', 'ts', 'headless', 'tag.js');
  const { tag } = await import(pathToFileURL(emitted).href);
  standWhereCalled();
  const streams = { out: process.stdout, err: process.stderr };
  process.exitCode = await tag(root, process.argv.slice(2), streams);
} catch (error) {
  // What the system refused needs no stack; a bug does.
  console.error(error.code ? error.message : error.stack);
  process.exitCode = 1;
}

/** npm goes to the project's folder before it runs a script: paths mean the folder that one stands in. */
function standWhereCalled() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  if (script === 'tag' && folder) process.chdir(folder);
}
