/**
 * @file `npm test`: installs what is missing, then checks format, lint and types, and runs the unit
 * tests and the journeys in a browser on the built page. Stops at the first step that fails.
 */
import { join } from 'node:path';
import { buildApp } from './buildApp.js';
import { pointGitAtHooks } from './hooks.js';
import { ensurePackages, run } from './install.js';
import { root } from './root.js';

const bin = (path) => join(root, 'node_modules', path);

/** Runs a package's command with this Node. */
const tool = (path, ...args) => run(process.execPath, [bin(path), ...args], { stdio: 'inherit' });

async function step(title, work) {
  const start = performance.now();
  console.log(`\n— ${title}`);
  await work();
  console.log(`  ${title}: passed in ${Math.round((performance.now() - start) / 1000)} s`);
}

try {
  ensurePackages();
  pointGitAtHooks();
  await step('Format and lint', () => tool('@biomejs/biome/bin/biome', 'check', '.'));
  await step('Page and kernels', buildApp);
  await step('Types', () => tool('typescript/bin/tsc', '-b'));
  await step('Unit tests', () => tool('vitest/vitest.mjs', 'run'));
  await step('Journeys in the browser', async () => {
    const { runJourneys } = await import('./journeys.js');
    await runJourneys();
  });
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
