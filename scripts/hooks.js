/** @file Points git at the project's own hooks, where this is a checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.js';

export function pointGitAtHooks() {
  if (!existsSync(join(root, '.git'))) return;
  spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { cwd: root, stdio: 'ignore' });
}
