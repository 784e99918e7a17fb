import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { type Random, seededRandom } from '../src/core/random.ts';
import { openPage } from './browser/builtPage.ts';
import { openProcessorClock, type ProcessorClock } from './browser/processorTime.ts';
import { type Update, watchStrokes } from './browser/watchStrokes.ts';

const STROKES = 50;
const STROKES_A_PHOTO = 5;
/** Where the pointer stops on a stroke's way, and the mask follows. */
const STOPS = 6;
/** On screen, in CSS pixels. */
const STEP = 12;
const PATIENCE_MS = 60_000;

/** What was measured of one stroke. */
interface Drawn {
  readonly updates: readonly Update[];
  /** Milliseconds an update. */
  readonly processor: number;
}

/**
 * `npm run bench -- stroke [--photos FOLDER] [--page ADDRESS]`: draws 50 strokes with the keep and reject brushes on photos
 * in the built page (or one that is served already), and prints how long the new mask, palette and tag take from the
 * pointer's move until the views have them: the median, and what one and nine in ten stay below, without the wait for the
 * browser's frame, which is shown apart. The first stroke on a photo also pays for the automatic cut. On a busy machine only the
 * processor's time says something: that of the page with its worker, the browser's own drawing included.
 * FOLDER holds JPEG files (default: the cut-out photos beside the project, else the samples).
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { photos: { type: 'string' }, page: { type: 'string' } },
  });
  const files = photosOf(values.photos ?? presetFolder());
  const { page, browser } = await openPage(values.page ?? null, watchStrokes);
  await drop(page, files);
  const clock = await openProcessorClock(browser);
  const strokes: Drawn[] = [];
  for (let photo = 0; photo < files.length; photo++)
    strokes.push(...(await strokesOn(page, photo, clock)));
  await browser.close();
  print(files.length, strokes);
  // The server would wait for more.
  process.exit(0);
}

function presetFolder(): string {
  const photos = join('..', 'shared', 'data', 'grabcut13');
  return existsSync(photos) ? photos : join('public', 'samples');
}

function photosOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.jpe?g$/i.test(name));
  if (names.length === 0) throw new Error(`${folder} holds no JPEG files`);
  const count = STROKES / STROKES_A_PHOTO;
  return Array.from({ length: count }, (_, i) => join(folder, names[i % names.length]!));
}

async function drop(page: Page, files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose photos' }).click();
  await (await chooser).setFiles([...files]);
  await page.getByText(new RegExp(`^${files.length} photos`)).waitFor({ timeout: PATIENCE_MS });
}

/** Opens a photo and draws on it. */
async function strokesOn(page: Page, photo: number, clock: ProcessorClock): Promise<Drawn[]> {
  await page.evaluate((id) => location.assign(`#/photo/${id}`), String(photo + 1));
  const random = seededRandom(photo + 1);
  const strokes: Drawn[] = [];
  for (let stroke = 0; stroke < STROKES_A_PHOTO; stroke++) {
    const tool = stroke % 2 === 0 ? 'Keep brush' : 'Reject brush';
    await page.getByRole('button', { name: tool, exact: true }).click();
    strokes.push(await drawStroke(page, random, clock));
  }
  return strokes;
}

async function drawStroke(page: Page, random: Random, clock: ProcessorClock): Promise<Drawn> {
  const box = await page.locator('[data-picture]').boundingBox();
  if (!box) throw new Error('the photo is not on screen');
  let x = box.x + box.width * (0.2 + 0.6 * random());
  let y = box.y + box.height * (0.2 + 0.6 * random());
  const angle = 2 * Math.PI * random();
  await page.evaluate(() => Object.assign(window, { before: window.updates.length }));
  await page.mouse.move(x, y);
  await page.mouse.down();
  const before = await clock();
  for (let stop = 1; stop <= STOPS; stop++) {
    x += STEP * Math.cos(angle);
    y += STEP * Math.sin(angle);
    await page.mouse.move(x, y);
    await page.waitForFunction((count) => window.updates.length >= window.before + count, stop);
  }
  const processor = ((await clock()) - before) / STOPS;
  await page.mouse.up();
  return { processor, updates: await page.evaluate(() => window.updates.slice(window.before)) };
}

declare global {
  interface Window {
    /** All so far. */
    updates: Update[];
    /** How many there were before the present stroke. */
    before: number;
  }
}

function print(photos: number, strokes: readonly Drawn[]): void {
  const isFirst = (stroke: number) => stroke % STROKES_A_PHOTO === 0;
  const later = strokes.flatMap(({ updates }, stroke) => updates.slice(isFirst(stroke) ? 1 : 0));
  const first = strokes.filter((_, stroke) => isFirst(stroke)).map(({ updates }) => updates[0]!);
  const others = strokes.filter((_, stroke) => !isFirst(stroke));
  console.log(`${strokes.length} strokes on ${photos} photos, ${later.length} updates`);
  console.log('one in ten is below / median / nine in ten are below');
  const work = ({ total, wait }: Update) => total - wait;
  const rows: [string, number[]][] = [
    ['our work, an update', later.map(work)],
    ['  of that, the worker', later.map(({ worker }) => worker)],
    ["the browser's frame", later.map(({ wait }) => wait)],
    ['our work, the first on a photo', first.map(work)],
    ["the processor's time, an update", others.map(({ processor }) => processor)],
  ];
  for (const [name, times] of rows) {
    const sorted = times.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(1);
    console.log(`${name.padEnd(32)} ${at(0.1)} / ${at(0.5)} / ${at(0.9)} ms`);
  }
}
