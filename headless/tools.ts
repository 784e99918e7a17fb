import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, type Outcome, succeed } from '../src/core/failure.ts';
import { parseTaxonomy } from '../src/core/tags/parseTaxonomy.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { type KernelBytes, loadKernels } from '../workers/kernels/kernels.ts';
import type { TagTools } from './tagFile.ts';

/** What the tools are made from, as plain data: it is read once and handed to every worker. */
export interface ToolParts {
  readonly kernels: KernelBytes;
  readonly taxonomy: Taxonomy;
}

/** Reads kernels, model and taxonomy from the project's folder; fails with what is missing. */
export function readToolParts(root: string): Outcome<ToolParts> {
  const kernel = (name: string) => readFileSync(join(root, '.build', 'kernels', `${name}.wasm`));
  const taxonomyFile = join(root, 'public', 'models', 'taxonomy', 'taxonomy.json');
  try {
    const layers = readFileSync(join(root, 'public', 'models', 'layers', 'layers.bin'));
    const [cut, cluster, trees] = [kernel('cut'), kernel('cluster'), kernel('trees')];
    const kernels = { cut, cluster, trees, layers };
    const taxonomy = parseTaxonomy(JSON.parse(readFileSync(taxonomyFile, 'utf8')));
    return taxonomy.ok ? succeed({ kernels, taxonomy: taxonomy.value }) : taxonomy;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return fail({ kind: 'engine-unavailable', message });
  }
}

/** Compiles the kernels. */
export async function makeTools({ kernels, taxonomy }: ToolParts): Promise<TagTools> {
  return { kernels: await loadKernels(kernels), taxonomy };
}
