import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright';

/** What the page's main thread did while the photos ran. */
interface Watched {
  readonly totalMs: number;
  /** Lengths of the tasks over 50 ms, as the browser reports them. */
  readonly longTasksMs: readonly number[];
  /** Longest time between two frames. */
  readonly longestGapMs: number;
}

/**
 * Drops 100 photos on the built page and watches its main thread: `npm run bench -- page [FOLDER]`.
 * FOLDER holds JPEG files (default: the catalogue photos beside the project).
 */
export async function run(args: string[]): Promise<void> {
  const folder = resolve(args[0] ?? '../shared/data/myntra');
  const files = photosOf(existsSync(folder) ? folder : 'public/samples', 100);
  const serveScript = resolve('scripts/serve.js');
  const { serve } = (await import(serveScript)) as { serve: Serve };
  const address = await serve({ port: 4299 });
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const args_ = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath, args: args_ });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  const watched = await watch(page, files);
  await browser.close();
  console.log(`${files.length} photos in ${(watched.totalMs / 1000).toFixed(1)} s`);
  console.log(`tasks over 50 ms: ${watched.longTasksMs.map(Math.round).join(', ') || 'none'}`);
  console.log(`longest time between two frames: ${Math.round(watched.longestGapMs)} ms`);
  process.exit(0);
}

type Serve = (options: { port: number }) => Promise<string>;

/** So many photos of a folder, begun again from the start where it holds fewer. */
function photosOf(folder: string, count: number): string[] {
  const names = readdirSync(folder).filter((name) => /\.jpe?g$/i.test(name));
  return Array.from({ length: count }, (_, i) => join(folder, names[i % names.length] ?? ''));
}

async function watch(page: Page, files: readonly string[]): Promise<Watched> {
  await page.evaluate(() => {
    const seen = { long: [] as number[], gap: 0, last: performance.now(), start: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long.push(entry.duration);
    }).observe({ type: 'longtask' });
    const frame = (now: number) => {
      seen.gap = Math.max(seen.gap, now - seen.last);
      seen.last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    Object.assign(window, { seen });
  });
  const start = performance.now();
  await page
    .locator('input[type=file][multiple]')
    .first()
    .setInputFiles([...files]);
  await page
    .getByText(/100 (of 100|photos)/)
    .first()
    .waitFor();
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 300_000 });
  const totalMs = performance.now() - start;
  return page.evaluate((ms) => {
    const { seen } = window as unknown as { seen: { long: number[]; gap: number } };
    return { totalMs: ms, longTasksMs: seen.long, longestGapMs: seen.gap };
  }, totalMs);
}
