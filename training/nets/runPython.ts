import { spawnSync } from 'node:child_process';

/** Debian's interpreter, the one that its python3-torch belongs to; PYTHON names another one that has PyTorch and NumPy. */
const python = process.env['PYTHON'] ?? '/usr/bin/python3';

/** Runs a script of this folder's neighbours to its end; what it prints is printed. Throws where it fails. */
export function runPython(script: string, args: readonly string[]): void {
  const { status, error } = spawnSync(python, [script, ...args], { stdio: 'inherit' });
  if (status === 0) return;
  const why = error?.message ?? `it ended with ${status}`;
  throw new Error(`${script} with ${python}: ${why}. It needs PyTorch and NumPy (python3-torch).`);
}
