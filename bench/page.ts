import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { openPage } from './browser/builtPage.ts';

/** What the page's main thread did while the photos ran. */
interface Watched {
  readonly totalMs: number;
  /** Lengths of the tasks over 50 ms, as the browser reports them, longest first. */
  readonly longTasksMs: readonly number[];
  /** Longest time between two frames. */
  readonly longestGapMs: number;
}

/** The counters that the page keeps. */
type Counters = { readonly long: number[]; gap: number };

const PHOTOS = 100;
const PATIENCE_MS = 600_000;

/**
 * `npm run bench -- page [FOLDER]`: gives 100 photos at once to the built page and watches its main
 * thread until all are tagged. FOLDER holds JPEG files (default: the catalogue photos beside the
 * project, else the samples), begun again from the start where it holds fewer.
 */
export async function run(args: string[]): Promise<void> {
  const files = photosOf(args[0] ?? presetFolder());
  const { page, browser } = await openPage(null);
  await page.evaluate(startCounting);
  print(files.length, await watch(page, files));
  await browser.close();
  // The server would wait for more.
  process.exit(0);
}

function presetFolder(): string {
  const photos = join('..', 'shared', 'data', 'myntra');
  return existsSync(photos) ? photos : join('public', 'samples');
}

function photosOf(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.jpe?g$/i.test(name));
  if (names.length === 0) throw new Error(`${folder} holds no JPEG files`);
  return Array.from({ length: PHOTOS }, (_, i) => join(folder, names[i % names.length]!));
}

/** Runs in the page. */
function startCounting(): void {
  const counters: Counters = { long: [], gap: 0 };
  new PerformanceObserver((list) => {
    counters.long.push(...list.getEntries().map((entry) => entry.duration));
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const frame = () => {
    // Not the frame's own time, which may lie before a long task.
    const now = performance.now();
    counters.gap = Math.max(counters.gap, now - last);
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { counters });
}

async function watch(page: Page, files: readonly string[]): Promise<Watched> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose photos' }).click();
  const start = performance.now();
  await (await chooser).setFiles([...files]);
  await page
    .getByText(new RegExp(`^${PHOTOS} photos(, \\d+ failed)?$`))
    .waitFor({ timeout: PATIENCE_MS });
  const totalMs = performance.now() - start;
  const { long, gap } = await page.evaluate(
    () => (window as unknown as { counters: Counters }).counters,
  );
  return { totalMs, longTasksMs: long.sort((a, b) => b - a), longestGapMs: gap };
}

function print(photos: number, { totalMs, longTasksMs, longestGapMs }: Watched): void {
  console.log(`${photos} photos in ${(totalMs / 1000).toFixed(1)} s`);
  console.log(`tasks over 50 ms: ${longTasksMs.map(Math.round).join(', ') || 'none'}`);
  console.log(`longest time between two frames: ${Math.round(longestGapMs)} ms`);
}
