import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright';
import { openPage } from './browser/builtPage.ts';

/** A file that the page fetched. */
interface Fetched {
  readonly path: string;
  /** Who asked for it: the path of a page or of a script. */
  readonly by: string;
  readonly gzipBytes: number;
}

const sample = 'public/samples/blue-shirt.jpg';

/**
 * `npm run bench -- download [ADDRESS]`: what the built page (or the one at ADDRESS) fetches until the first tag stands there, and what it
 * fetches besides to say what garment it is; every file compressed by gzip, as hosts send it. Pictures are not counted.
 */
export async function run([address]: readonly string[]): Promise<void> {
  const { page, browser } = await openPage(address ?? null);
  const fetched: Promise<Fetched | null>[] = [];
  // Again, and from nothing: a new page has no cache.
  const fresh = await browser.newPage();
  fresh.on('response', (response) => fetched.push(measured(response)));
  await fresh.goto(page.url());
  await dropSample(fresh);
  await fresh.getByText(/^1 photo$/).waitFor();
  const untilTag = fetched.length;
  await fresh.getByText(/^Categories: /).waitFor();
  const files = await Promise.all(fetched);
  const [before, after] = [files.slice(0, untilTag), files.slice(untilTag)].map(known);
  const isOfCategory = categoryFiles(known(files));
  print(
    'without the category model',
    before!.filter((file) => !isOfCategory(file)),
  );
  print('with it', [...before!, ...after!.filter(isOfCategory)]);
  await browser.close();
  // The server would wait for more.
  process.exit(0);
}

const known = (files: readonly (Fetched | null)[]): Fetched[] =>
  files.filter((file) => file !== null);

/** Whether a file is fetched for categories alone: the model, the worker that runs it, and whatever that asks for. */
function categoryFiles(files: readonly Fetched[]): (file: Fetched) => boolean {
  const own = new Set<string>();
  for (const { path, by } of files)
    if (/models\/category|classify\.worker/.test(path) || own.has(by)) own.add(path);
  return ({ path }) => own.has(path);
}

async function dropSample(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose photos' }).click();
  await (await chooser).setFiles([sample]);
}

/** Null for what is no file of the page's own. */
async function measured(response: Response): Promise<Fetched | null> {
  const { protocol, pathname } = new URL(response.url());
  if (!protocol.startsWith('http') || /\.(jpe?g|png)$/.test(pathname) || !response.ok())
    return null;
  const { referer } = await response.request().allHeaders();
  const by = referer ? new URL(referer).pathname : '';
  const body = await response.body().catch(() => null);
  return body && { path: pathname, by, gzipBytes: gzipSync(body).length };
}

function print(what: string, files: readonly Fetched[]): void {
  const sum = files.reduce((bytes, { gzipBytes }) => bytes + gzipBytes, 0);
  console.log(`${what}: ${files.length} files, ${(sum / 1e6).toFixed(2)} MB`);
  const largest = [...files].sort((a, b) => b.gzipBytes - a.gzipBytes).slice(0, 8);
  for (const { path, gzipBytes } of largest)
    console.log(`  ${String(Math.round(gzipBytes / 1000)).padStart(5)} kB  ${path}`);
}
