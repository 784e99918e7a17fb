/**
 * @file Compiles the AssemblyScript kernels to `.build/kernels/NAME.wasm`, one for each folder of
 * `workers/kernels/assembly`, and only those whose sources changed.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.js';

const sources = join(root, 'workers', 'kernels', 'assembly');
const output = join(root, '.build', 'kernels');

/** Flat pointers, no garbage collector, SIMD: see docs/decisions. */
const flags = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Newest change below a folder. */
const newest = (folder) =>
  Math.max(
    ...readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => modified(join(entry.parentPath ?? entry.path, entry.name))),
  );

/** Compiles what is stale. Throws with the compiler's own message where a kernel does not compile. */
export async function buildKernels(say = () => {}) {
  mkdirSync(output, { recursive: true });
  const changed = newest(sources);
  for (const entry of readdirSync(sources, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'shared') continue;
    const target = join(output, `${entry.name}.wasm`);
    if (modified(target) > changed) continue;
    say(`Compiling the ${entry.name} kernel`);
    const { default: asc } = await import('assemblyscript/asc');
    const entryFile = join('workers', 'kernels', 'assembly', entry.name, 'index.ts');
    const { error, stderr } = await asc.main([entryFile, '--outFile', 'out.wasm', ...flags], {
      readFile: (name, base) => {
        try {
          return readFileSync(join(base === '.' ? root : base, name), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) writeFileSync(target, contents);
      },
      listFiles: () => [],
    });
    if (error) throw new Error(`${entry.name} kernel: ${stderr.toString() || error.message}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildKernels(console.error);
