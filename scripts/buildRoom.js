/**
 * @file Brings what a Node command needs up to date: packages, kernels, and one room compiled to
 * `.build/ts`. Quick when nothing changed. Everything it says goes to stderr.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensurePackages, run } from './install.js';
import { root } from './root.js';

const build = join(root, '.build');

/** Everything that a compiled room depends on. */
const sources = [
  'src/core',
  'workers/kernels',
  'headless',
  'training',
  'tsconfig.base.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** Makes the room ready. Two commands started at once do this one after the other. */
export async function buildRoom(room) {
  if (isFresh(room)) return;
  mkdirSync(build, { recursive: true });
  await alone(async () => {
    if (isFresh(room)) return;
    ensurePackages();
    const state = stateOfSources();
    const { buildKernels } = await import('./kernels.js');
    await buildKernels(console.error);
    run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', room]);
    writeFileSync(stampOf(room), state);
  });
}

const stampOf = (room) => join(build, `${room}.stamp`);

/** Whether the room was built from the sources as they are now. */
const isFresh = (room) => textOf(stampOf(room)) === stateOfSources();

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Path, size and time of every source, folders too: they change when a file goes away. */
function stateOfSources() {
  return sources.flatMap(stateOf).join('\n');
}

function stateOf(path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  const own = `${path} ${stats?.size} ${stats?.mtimeMs}`;
  if (!stats?.isDirectory()) return [own];
  const below = readdirSync(join(root, path)).sort();
  return [own, ...below.flatMap((name) => stateOf(`${path}/${name}`))];
}

/** Runs `work` while no other command of this kind does. */
async function alone(work) {
  const lock = join(build, 'lock');
  while (!tryLock(lock)) await wait(100);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The file is the lock and names its owner. */
function tryLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** Whether the lock's owner is gone (it was killed while building). */
function isAbandoned(lock) {
  const owner = Number(textOf(lock));
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
