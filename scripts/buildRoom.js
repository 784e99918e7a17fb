/**
 * @file Brings what a Node command needs up to date: packages, kernels, and one room compiled to
 * `.build/ts`. Quick when nothing changed. Everything it says goes to stderr.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './root.js';

const build = join(root, '.build');

/** Everything that a compiled room can depend on. */
const sources = ['src/core', 'workers/kernels', 'headless', 'training', 'package-lock.json'];

/** Makes the room ready. Two commands started at once do this one after the other. */
export async function buildRoom(room) {
  mkdirSync(build, { recursive: true });
  if (isFresh(room)) return;
  await alone(async () => {
    if (isFresh(room)) return;
    const state = stateOfSources();
    installPackages();
    const { buildKernels } = await import('./kernels.js');
    await buildKernels(console.error);
    compile(room);
    writeFileSync(stampOf(room), state);
  });
}

const stampOf = (room) => join(build, `${room}.stamp`);

/** Whether the room was built from the sources as they are now. */
const isFresh = (room) =>
  existsSync(stampOf(room)) && readFileSync(stampOf(room), 'utf8') === stateOfSources();

/** Path, size and time of every source, folders too (they change when a file goes away). */
function stateOfSources() {
  const lines = sources.flatMap((source) => {
    const path = join(root, source);
    const below = statSync(path).isDirectory() ? readdirSync(path, { recursive: true }) : [];
    return ['', ...below.sort()].map((name) => {
      const { size, mtimeMs } = statSync(join(path, name));
      return `${source}/${name} ${size} ${mtimeMs}`;
    });
  });
  return lines.join('\n');
}

function installPackages() {
  // npm writes this file last: where it is missing, an install was never finished.
  if (existsSync(join(root, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing packages (once, about a minute)');
  run('npm', ['ci'], { shell: process.platform === 'win32' });
}

function compile(room) {
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', room]);
}

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (status ${status})`);
}

/** Runs `work` while no other command of this kind does: the file is the lock and names its owner. */
async function alone(work) {
  const lock = join(build, 'lock');
  while (!tryLock(lock)) await wait(100);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

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
  try {
    process.kill(Number(readFileSync(lock, 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
