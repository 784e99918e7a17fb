/** @file Finds a Chromium for the journeys: an installed one, then Playwright's, then the system's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.js';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
};

/** Finds a Chromium or gets one. Throws with what to do where none can be had. */
export async function ensureChromium() {
  const found = named() ?? installed() ?? (await playwrights());
  if (found) return found;
  console.error('No Chromium found: asking Playwright for its own');
  attempt(process.execPath, [join(root, 'node_modules/playwright/cli.js'), 'install', 'chromium']);
  const downloaded = await playwrights();
  if (downloaded) return downloaded;
  installSystemPackage();
  const packaged = installed() ?? (await playwrights());
  if (packaged) return packaged;
  throw new Error(
    'No Chromium could be found or installed. Install one, or set CHROMIUM to its path.',
  );
}

/** What `CHROMIUM` names. */
function named() {
  const path = process.env.CHROMIUM;
  if (!path || answers(path)) return path;
  console.error(`CHROMIUM names ${path}, which does not run: looking for another`);
}

/** An installed Chromium or Chrome. */
function installed() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(places[process.platform] ?? []), ...onPath].find(answers);
}

/** Playwright's own Chromium, where it was downloaded before. */
async function playwrights() {
  const { chromium } = await import('playwright');
  return [chromium.executablePath()].find(answers);
}

/**
 * Whether it really runs: Ubuntu's chromium-browser only tells of a snap, and a download may lack the
 * system's libraries. On Windows asking would open a window.
 */
function answers(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
}

/** Debian's and Ubuntu's package, where that needs no password. */
function installSystemPackage() {
  if (process.platform !== 'linux') return;
  console.error("Installing the system's chromium package");
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n'];
  const aptGet = [...asRoot, 'apt-get'];
  attempt(aptGet[0], [...aptGet.slice(1), 'update', '-qq']);
  attempt(aptGet[0], [...aptGet.slice(1), 'install', '-y', '-qq', 'chromium']);
}

/** Runs a command that may fail or be missing. */
function attempt(command, args) {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 2], timeout: 600_000 });
}
