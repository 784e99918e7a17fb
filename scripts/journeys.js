/** @file `npm run e2e`: the journeys through the built page, in a browser. Arguments go to Playwright. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureChromium } from './chromium.js';
import { run } from './install.js';
import { root } from './root.js';

export async function runJourneys(args = []) {
  process.env.CHROMIUM = await ensureChromium();
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'test', ...args], { stdio: 'inherit' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { buildApp } = await import('./buildApp.js');
  await buildApp();
  await runJourneys(process.argv.slice(2));
}
