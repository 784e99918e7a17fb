import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CategoryFiles } from '../src/core/learn/categoryModel.ts';
import type { Classifier } from '../workers/classify/classifier.ts';

/** Reads the category model's files from the project's folder; null where one cannot be had. */
export function readCategoryFiles(root: string): CategoryFiles | null {
  const file = (name: string) => readFileSync(join(root, 'public', 'models', 'category', name));
  const json = (name: string): unknown => JSON.parse(file(name).toString('utf8'));
  try {
    const net = { json: json('net.json'), weights: new Uint8Array(file('weights.bin')) };
    return { net, calibration: json('calibration.json') };
  } catch {
    return null;
  }
}

/** Makes the category model ready on WebAssembly; null where it is damaged. tfjs is fetched here and not before: it takes its time. */
export async function startHeadlessClassifier(files: CategoryFiles): Promise<Classifier | null> {
  const { backendSources } = await import('../workers/classify/backendSources.ts');
  const { startClassifier } = await import('../workers/classify/classifier.ts');
  const { netRunner } = await import('../workers/classify/netRunner.ts');
  const inNode = backendSources(null).filter(
    ({ backend }) => backend === 'wasm' || backend === 'cpu',
  );
  const started = await startClassifier(netRunner(inNode), files);
  return started.ok ? started.value : null;
}
