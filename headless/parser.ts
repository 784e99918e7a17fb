import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NetFiles } from '../src/core/learn/net.ts';
import type { Parser } from '../workers/classify/openParser.ts';

/** The two files of a net that ships, from `public/models/NAME` of the project's folder; null where they cannot be had. */
export function readNetFiles(root: string, name: string): NetFiles | null {
  const folder = join(root, 'public', 'models', name);
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8'));
    return { json, weights: new Uint8Array(readFileSync(join(folder, 'weights.bin'))) };
  } catch {
    return null;
  }
}

/** Makes the garment parser ready; null where it is damaged. Its runtime is fetched here and not before: it takes its time. */
export async function startHeadlessParser(files: NetFiles): Promise<Parser | null> {
  const { openParser } = await import('../workers/classify/openParser.ts');
  const opened = await openParser(files);
  return opened.ok ? opened.value : null;
}
