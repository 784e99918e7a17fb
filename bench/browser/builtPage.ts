import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';

/** The page in a browser of its own. */
export interface BuiltPage {
  readonly page: Page;
  readonly browser: Browser;
}

/**
 * Opens the page on a desk's screen: the one at `address`, or where that is null the built one, built and served anew.
 * `prepare` runs in the page before any of its own code.
 */
export async function openPage(address: string | null, prepare?: () => void): Promise<BuiltPage> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(address ?? (await buildAndServe()));
  return { page, browser };
}

async function buildAndServe(): Promise<string> {
  const { buildApp } = await script<{ buildApp: () => Promise<void> }>('buildApp.js');
  await buildApp();
  const { serve } = await script<{ serve: (at: { port: number }) => Promise<string> }>('serve.js');
  return serve({ port: 4299 });
}

/** A script of the project, which is plain JavaScript. */
const script = <Module>(name: string): Promise<Module> =>
  import(pathToFileURL(resolve('scripts', name)).href);

/** A browser of its own, without a window; `flags` are its own. */
export async function launch(flags: readonly string[] = []): Promise<Browser> {
  const { ensureChromium } = await script<{ ensureChromium: () => Promise<string> }>('chromium.js');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: [...sandbox, '--disable-quic', '--disable-background-networking', ...flags],
  });
}
