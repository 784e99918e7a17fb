/** @file Builds the page to `dist`: static files that work from any host, under any path. */
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './install.js';
import { root } from './root.js';

/** Installs what is missing, compiles the kernels, builds the page. */
export async function buildApp() {
  ensurePackages();
  const { buildKernels } = await import('./kernels.js');
  await buildKernels(console.error);
  console.error('Building the page');
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildApp();
