/** @file Installs the packages where they are missing or older than the lock file asks for. */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes `node_modules/.package-lock.json` last: where it is missing, an install was never finished. */
export function ensurePackages() {
  ensureNode();
  // A linked folder is another checkout's: npm would empty it before it lets go of the link.
  const link = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) return;
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  if (installed > 0 && installed >= modified(join(root, 'package-lock.json'))) return;
  console.error('Installing packages (once, about a minute)');
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

/** Ends the command where this Node is none of those that package.json asks for: its packages would fail later, unclearly. */
function ensureNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const ranges = engines.node.split(' || ');
  if (ranges.some((range) => isWithin(process.versions.node, range))) return;
  console.error(
    `Dyelot does not run on Node ${process.versions.node}: it needs ${ranges.join(' or ')}.\n` +
      'Get one of these at https://nodejs.org, then run the same command again.',
  );
  process.exit(1);
}

/** Whether a version is within `^20.19.0` (the same major) or `>=24.0.0`. */
function isWithin(version, range) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = range.replace(/^\D+/, '').split('.').map(Number);
  if (major === leastMajor) return minor >= leastMinor;
  return range.startsWith('>=') && major > leastMajor;
}

/** Runs a command to its end and shows what it says on stderr; throws where it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (status ${status})`);
}
