/**
 * @file Brings what a Node command needs up to date: packages, kernels, and one room compiled to
 * `.build/ts`. Quick when nothing changed. Everything it says goes to stderr.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensurePackages, run } from './install.js';
import { buildKernels, staleKernels } from './kernels.js';
import { root } from './root.js';
import { textOf } from './textOf.js';

const build = join(root, '.build');

/** What every compiled room depends on, beside itself. */
const sources = [
  'src/core',
  'workers/kernels',
  'workers/classify',
  'headless',
  'tsconfig.base.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
];

/** What a room takes from another one. */
const besides = { bench: ['training'] };

/** Makes the room ready. Two commands started at once do this one after the other. */
export async function buildRoom(room) {
  if (isFresh(room)) return;
  mkdirSync(build, { recursive: true });
  await alone(async () => {
    if (isFresh(room)) return;
    ensurePackages();
    const state = stateOfSources(room);
    await buildKernels(console.error);
    run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-b', room]);
    writeFileSync(stampOf(room), state);
  });
}

const stampOf = (room) => join(build, `${room}.stamp`);

/** Whether the room stands as the sources are now. */
const isFresh = (room) =>
  existsSync(join(build, 'ts', room)) &&
  textOf(stampOf(room)) === stateOfSources(room) &&
  staleKernels().length === 0;

/** Path, size and time of every source, folders too: they change when a file goes away. */
function stateOfSources(room) {
  return [...new Set([...sources, ...(besides[room] ?? []), room])].flatMap(stateOf).join('\n');
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
  if (!tryLock(lock)) {
    console.error('Waiting for another command that is building');
    while (!tryLock(lock)) await wait(100);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The file is the lock and names its owner. */
function tryLock(lock) {
  if (isAbandoned(lock)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** A lock that names nobody: its owner died between making and filling it, if it has not done so by now. */
const NAMELESS_MS = 120_000;

/** Whether the lock's owner is gone (it was killed while building). */
function isAbandoned(lock) {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  if (made === undefined) return false;
  const owner = Number(textOf(lock));
  if (!owner) return Date.now() - made > NAMELESS_MS;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
