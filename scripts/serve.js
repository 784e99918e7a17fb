/** @file Serves the built page on loopback, with the headers that isolate it. */
import { pathToFileURL } from 'node:url';
import { root } from './root.js';

/** Serves `dist`; takes the next free port unless `strict`. Answers the address. */
export async function serve({ port, open = false, strict = false }) {
  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'error',
    preview: { port, strictPort: strict, open: open && hasDesktop() },
  });
  return server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
}

/** Without a desktop there is no browser to open. */
const hasDesktop = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await serve({ port: Number(process.argv[2] ?? '4173'), strict: true }));
