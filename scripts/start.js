/**
 * @file `npm start`: installs what is missing, builds, and serves the page on this machine.
 * `-- --port 5000` for another port, `-- --no-open` to open no browser.
 */
import { parseArgs } from 'node:util';
import { buildApp } from './buildApp.js';
import { pointGitAtHooks } from './hooks.js';
import { serve } from './serve.js';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean' } },
});

pointGitAtHooks();
await buildApp();
const address = await serve({ port: Number(values.port), open: !values['no-open'] });
console.log(`\n  Dyelot runs at ${address}\n  Press Ctrl+C to stop.\n`);
