/** @file Installs the packages where they are missing or older than the lock file asks for. */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

/** The oldest Node that every package here runs on. */
const oldestNode = [20, 19];

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm writes `node_modules/.package-lock.json` last: where it is missing, an install was never finished. */
export function ensurePackages() {
  ensureNode();
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  if (installed > 0 && installed >= modified(join(root, 'package-lock.json'))) return;
  console.error('Installing packages (once, about a minute)');
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}

function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Node ${process.versions.node} is too old: Dyelot needs ${oldestNode.join('.')} or newer.`,
  );
  process.exit(1);
}

/** Runs a command to its end and shows what it says on stderr; throws where it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed (status ${status})`);
}
