import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '../src/core/failure.ts';
import { type CategoryFiles, readCategoryModel } from '../src/core/learn/categoryModel.ts';
import type { Classifier } from '../workers/classify/classifier.ts';

/** Said where the category model is missing or damaged: the work goes on without it. */
export const categoryUnavailable: Failure = {
  kind: 'model-unavailable',
  message: 'The category model cannot be read: masks and colours go on without it.',
};

/** Reads the category model's files from the project's folder; null where one cannot be had, or they make no model. */
export function readCategoryFiles(root: string): CategoryFiles | null {
  const file = (name: string) => readFileSync(join(root, 'public', 'models', 'category', name));
  const json = (name: string): unknown => JSON.parse(file(name).toString('utf8'));
  try {
    const net = { json: json('net.json'), weights: new Uint8Array(file('weights.bin')) };
    const files = { net, calibration: json('calibration.json') };
    return readCategoryModel(files).ok ? files : null;
  } catch {
    return null;
  }
}

/** Makes the category model ready on WebAssembly; null where that does not run it rightly. tfjs is fetched here and not before: it takes its time. */
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
