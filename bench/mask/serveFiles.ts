import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** Files by their path in the address; more may be put in while it is served. */
export type Place = Map<string, Buffer>;

const kinds: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.jpg': 'image/jpeg',
};

/** Serves `files` and what lies in a folder on a free port of loopback. Answers the address. */
export function serveFiles(folder: string, files: Place): Promise<string> {
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://127.0.0.1').pathname;
    const onDisk = join(folder, path === '/' ? 'index.html' : path);
    const body = files.get(path) ?? (existsSync(onDisk) ? readFileSync(onDisk) : null);
    const type = kinds[extname(path === '/' ? onDisk : path)] ?? 'application/octet-stream';
    response.writeHead(body ? 200 : 404, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(body);
  });
  server.unref();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
  });
}
