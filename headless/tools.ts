import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, fail, type Outcome, succeed } from '../src/core/failure.ts';
import type { CategoryFiles } from '../src/core/learn/categoryModel.ts';
import type { NetFiles } from '../src/core/learn/net.ts';
import { layersUnavailable } from '../src/core/segment/layers/layersUnavailable.ts';
import { readModel } from '../src/core/segment/layers/model.ts';
import { parseTaxonomy } from '../src/core/tags/parseTaxonomy.ts';
import type { Taxonomy } from '../src/core/tags/taxonomy.ts';
import { type KernelBytes, loadKernels } from '../workers/kernels/kernels.ts';
import { readCategoryFiles, startHeadlessClassifier } from './category.ts';
import { startHeadlessColourNet } from './colourNet.ts';
import { readOwnNames } from './ownNames.ts';
import { readNetFiles, startHeadlessParser } from './parser.ts';
import type { TagTools } from './tagFile.ts';

/** What the tools are made from, as plain data: it is read once and handed to every worker. */
export interface ToolParts {
  readonly kernels: KernelBytes;
  readonly taxonomy: Taxonomy;
  /** Null where garments are not to be told apart, or cannot be. */
  readonly category: CategoryFiles | null;
  /** Null where no photo is to be shown to the garment parser, or it cannot be had. */
  readonly parser: NetFiles | null;
  /** Null where no network is to name colours, or it cannot be had. */
  readonly colourNet: NetFiles | null;
}

/** What the command has to do without; null: nothing. */
export const missingOf = ({ kernels }: ToolParts): Failure | null =>
  kernels.layers ? null : layersUnavailable;

/** What is read beside that which every photo needs. */
interface Wanted {
  /** A file of somebody's own names; null: none. */
  readonly names?: string | null;
  readonly category?: boolean;
  readonly parser?: boolean;
  readonly colourNet?: boolean;
}

/**
 * Reads kernels, models and taxonomy from the project's folder, and somebody's own names over them. Fails with what is missing, but for the models that it can do without, or as `bad-list` where those names cannot be used.
 */
export function readToolParts(
  root: string,
  { names = null, ...nets }: Wanted = {},
): Outcome<ToolParts> {
  const kernel = (name: string) => readFileSync(join(root, '.build', 'kernels', `${name}.wasm`));
  const taxonomyFile = join(root, 'public', 'models', 'taxonomy', 'taxonomy.json');
  try {
    const layers = readLayers(join(root, 'public', 'models', 'layers', 'layers.bin'));
    const [cut, cluster, figure] = [kernel('cut'), kernel('cluster'), kernel('figure')];
    const kernels = { cut, cluster, figure, layers };
    const shipped = parseTaxonomy(JSON.parse(readFileSync(taxonomyFile, 'utf8')));
    const taxonomy = shipped.ok && names !== null ? readOwnNames(names, shipped.value) : shipped;
    const category = nets.category ? readCategoryFiles(root) : null;
    const parser = nets.parser ? readNetFiles(root, 'parser') : null;
    const colourNet = nets.colourNet ? readNetFiles(root, 'colour-net') : null;
    if (nets.colourNet && !colourNet) return fail(noColourNet);
    return taxonomy.ok
      ? succeed({ kernels, taxonomy: taxonomy.value, category, parser, colourNet })
      : taxonomy;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return fail({ kind: 'engine-unavailable', message });
  }
}

const noColourNet = {
  kind: 'model-unavailable',
  message: 'The network of colours cannot be read from public/models/colour-net.',
} as const;

/** The bytes of the learned model; null where they cannot be had or make no model. */
function readLayers(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    return readModel(bytes) && bytes;
  } catch {
    return null;
  }
}

/** Compiles the kernels, and makes the nets ready. */
export async function makeTools(parts: ToolParts): Promise<TagTools> {
  const { taxonomy, category } = parts;
  const classifier = category && (await startHeadlessClassifier(category));
  const parser = parts.parser && (await startHeadlessParser(parts.parser));
  const colourNet = parts.colourNet && (await startHeadlessColourNet(parts.colourNet));
  return { kernels: await loadKernels(parts.kernels), taxonomy, classifier, parser, colourNet };
}
