import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { build } from 'vite';
import { launch } from '../browser/builtPage.ts';
import type { Desk, Team } from './page/page.ts';
import type { Question, Reply } from './page/question.ts';
import { type Photo, rectangleOf } from './photos.ts';
import type { Runner, StartTimes } from './runner.ts';
import { type Place, serveFiles } from './serveFiles.ts';
import type { Attempt, WayName } from './way.ts';

/** OpenCV.js is not waited for any longer. */
const PATIENCE_MS = 300_000;
/** A start is timed so many times; the best counts. */
const STARTS = 5;

const KERNELS = ['cut', 'cluster', 'figure'];

/** Runs the ways in workers of a page of their own, served on loopback. Times are the clock's. */
export async function startInChromium(): Promise<Runner> {
  const folder = await buildPage();
  const files: Place = new Map(readKernels());
  const address = await serveFiles(folder, files);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'desk' in window);
  return {
    name: `Chromium ${browser.version()}`,
    attempt: async (way, photo) =>
      (await ask(page, teamOf(way), questionFor(way, photo, files))) as Attempt,
    decode: async (photo) => {
      const { photo: address } = questionFor('ours, default', photo, files);
      return (await ask(page, 'ours', { kind: 'decode', photo: address })) as number;
    },
    start: async (way) => ({
      ...(await bestStart(page, way)),
      gzipBytes: way === 'OpenCV.js' ? wireSize(folder, 'openCv') : kernelSize(),
    }),
    stop: () => browser.close(),
  };
}

/** Builds the page into a folder of its own. */
async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'dyelot-bench-'));
  await build({
    configFile: false,
    root: resolve('bench', 'mask', 'page'),
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', chunkSizeWarningLimit: 1e5 },
  });
  return outDir;
}

function readKernels(): [string, Buffer][] {
  const kernels = KERNELS.map((name) => join('.build', 'kernels', `${name}.wasm`));
  const paths = [...kernels, join('public', 'models', 'layers', 'layers.bin')];
  return paths
    .filter((path) => existsSync(path))
    .map((path) => [`/kernels/${basename(path)}`, readFileSync(path)]);
}

const teamOf = (way: WayName): Team => (way === 'OpenCV.js' ? 'openCv' : 'ours');

/** Puts the photo where the page finds it, and asks for its cut. */
function questionFor(way: WayName, photo: Photo, files: Place) {
  const address = `/photos/${photo.raster.width}/${photo.name}`;
  files.set(address, photo.jpeg);
  if (photo.truth) files.set(`${address}.truth`, Buffer.from(photo.truth));
  return {
    kind: 'cut' as const,
    way,
    photo: address,
    truth: photo.truth && `${address}.truth`,
    rectangle: rectangleOf(photo),
    box: photo.box,
  };
}

function ask(page: Page, team: Team, question: Question): Promise<Reply> {
  const answer = page.evaluate(
    ([who, what]) => (window as unknown as { desk: Desk }).desk.ask(who, what),
    [team, question] as const,
  );
  const failure = `no answer in ${PATIENCE_MS / 1000} s`;
  const late = new Promise<Reply>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, { failure }).unref();
  });
  return Promise.race([answer, late]);
}

async function bestStart(page: Page, way: WayName): Promise<StartTimes> {
  const starts: StartTimes[] = [];
  for (let round = 0; round < STARTS; round++) {
    starts.push(
      await page.evaluate(
        ([who, what]) => (window as unknown as { desk: Desk }).desk.timeStart(who, what),
        [teamOf(way), way] as const,
      ),
    );
  }
  const least = (of: keyof StartTimes): number => Math.min(...starts.map((start) => start[of]));
  return { ready: least('ready'), firstCut: least('firstCut') };
}

const kernelSize = (): number =>
  KERNELS.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join('.build', 'kernels', `${name}.wasm`))).length,
    0,
  );

/** Bytes of a worker's own script, as they travel. */
function wireSize(folder: string, name: string): number {
  const assets = join(folder, 'assets');
  const script = readdirSync(assets).find((file) => file.startsWith(`${name}.worker`))!;
  return gzipSync(readFileSync(join(assets, script))).length;
}
