import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { launch } from '../browser/builtPage.ts';
import { serveFiles } from '../mask/serveFiles.ts';
import type { BackendName, ClassifyPlace, Measured, Task } from './measure.ts';

/** What the page has for the bench. */
export interface ClassifyDesk {
  readonly measure: (backend: BackendName) => Promise<Measured>;
  readonly decode: () => Promise<number>;
}

/** Runs the backends in workers of a page of their own, served on loopback, with WebGPU done in software. Times are the clock's. */
export async function startClassifyInChromium(): Promise<ClassifyPlace> {
  const outDir = mkdtempSync(join(tmpdir(), 'dyelot-bench-'));
  await build({
    configFile: false,
    root: resolve('bench', 'classify', 'page'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1e5 },
  });
  const files = new Map(readWasm());
  const address = await serveFiles(outDir, files);
  const browser = await launch(['--enable-unsafe-webgpu']);
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'desk' in window);
  return {
    name: `Chromium ${browser.version()}`,
    backends: ['wasm', 'cpu', 'webgl', 'webgpu', 'onnxruntime-web'],
    measure: (name, task) => {
      putOut(files, task);
      return page.evaluate(
        (backend) => (window as unknown as { desk: ClassifyDesk }).desk.measure(backend),
        name,
      );
    },
    decode: (task) => {
      putOut(files, task);
      return page.evaluate(() => (window as unknown as { desk: ClassifyDesk }).desk.decode());
    },
    stop: () => browser.close(),
  };
}

function readWasm(): [string, Buffer][] {
  const folder = join('node_modules', '@tensorflow', 'tfjs-backend-wasm', 'dist');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.wasm'))
    .map((name) => [`/wasm/${name}`, readFileSync(join(folder, name))]);
}

/** Puts a task where the page finds it. */
function putOut(files: Map<string, Buffer>, { files: model, looks, rounds, jpeg }: Task): void {
  const { net, calibration } = model;
  const rest = { json: net.json, calibration, rounds, photos: looks.length };
  files.set('/task.json', Buffer.from(JSON.stringify(rest)));
  files.set('/weights.bin', Buffer.from(net.weights));
  files.set('/photo.jpg', Buffer.from(jpeg));
  for (const [i, look] of looks.entries()) files.set(`/looks/${i}`, Buffer.from(look.buffer));
}
