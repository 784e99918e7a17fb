/** @file `npm run dev`: the page with hot reloading, for working on it. */
import { ensurePackages } from './install.js';
import { root } from './root.js';

ensurePackages();
const { buildKernels } = await import('./kernels.js');
await buildKernels(console.error);
const { createServer } = await import('vite');
const server = await createServer({ root });
await server.listen();
server.printUrls();
