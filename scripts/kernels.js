/**
 * @file Compiles the AssemblyScript kernels to `.build/kernels/NAME.wasm`, one for each folder of
 * `workers/kernels/assembly`, and only those that are missing or were made from something else: a
 * stamp beside each says what it was made from.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensurePackages } from './install.js';
import { root } from './root.js';
import { textOf } from './textOf.js';

const sources = join(root, 'workers', 'kernels', 'assembly');
const output = join(root, '.build', 'kernels');

/** Flat pointers, no garbage collector, SIMD: see docs/decisions/0005-kernels-in-assemblyscript.md. */
const flags = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

const wasmOf = (name) => join(output, `${name}.wasm`);
const stampOf = (name) => join(output, `${name}.stamp`);

/** The kernels that have to be compiled (again). */
export function staleKernels() {
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => entry.name)
    .filter((name) => !existsSync(wasmOf(name)) || textOf(stampOf(name)) !== originOf(name));
}

/** Names all that a kernel is made from: its sources and the shared ones, the flags, the compiler. */
function originOf(name) {
  const compiler = textOf(join(root, 'node_modules', 'assemblyscript', 'package.json'));
  const hash = createHash('sha256').update(JSON.stringify([flags, compiler]));
  for (const path of [...filesBelow(name), ...filesBelow('shared')])
    hash.update(`\n${path}\n`).update(readFileSync(join(sources, path)));
  return hash.digest('hex');
}

/** The files below a folder of the sources, sorted. */
function filesBelow(folder) {
  if (!existsSync(join(sources, folder))) return [];
  return readdirSync(join(sources, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** Compiles what is stale. Throws with the compiler's own message where a kernel does not compile. */
export async function buildKernels(say = () => {}) {
  mkdirSync(output, { recursive: true });
  for (const name of staleKernels()) {
    say(`Compiling the ${name} kernel`);
    const origin = originOf(name);
    replace(wasmOf(name), await compile(name));
    replace(stampOf(name), origin);
  }
}

/** The bytes of a compiled kernel. */
async function compile(name) {
  const { default: asc } = await import('assemblyscript/asc');
  const entry = `workers/kernels/assembly/${name}/index.ts`;
  let wasm;
  const { error, stderr } = await asc.main([entry, '--outFile', 'out.wasm', ...flags], {
    readFile: (file, base) => textOf(join(base === '.' ? root : base, file)),
    writeFile: (file, contents) => {
      if (file.endsWith('.wasm')) wasm = contents;
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`${name} kernel: ${stderr.toString() || error.message}`);
  return wasm;
}

/** Who reads the file meanwhile sees the whole old one or the whole new one. */
function replace(path, contents) {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, contents);
  renameSync(fresh, path);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  await buildKernels(console.error);
}
