import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../headless/decode.ts';
import { makeTools, readToolParts } from '../../headless/tools.ts';
import type { Kernels } from '../../src/core/kernels.ts';
import { segment } from '../../src/core/segment/segment.ts';
import { automatic, defaultSegmentOptions } from '../../src/core/segment/segmentation.ts';
import { runSteps } from '../../src/core/steps.ts';
import { labelledPhotos, parts } from '../category-confidence/packs.ts';
import { runPython } from '../nets/runPython.ts';
import { type Lesson, layOut } from './layOut.ts';
import { streetGarments } from './streetGarments.ts';

const EPOCHS = '150';
const work = join('.build', 'training', 'category');

/**
 * `npm run train -- category FOLDER`: trains the net that tells garments apart on the packs in FOLDER, and writes it to
 * `public/models/category`. The photos are cut and laid out once (a quarter of an hour; remove `.build/training/category` to
 * have it done again), then PyTorch learns for about two hours on one core. A run that is broken off goes on from its last checkpoint.
 * @throws Error where the folder or PyTorch is missing.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  if (!folder) throw new Error('npm run train -- category FOLDER, the folder of the packs');
  const tools = readToolParts('.');
  if (!tools.ok) throw new Error(tools.failure.message);
  if (!existsSync(join(work, 'index.json'))) {
    mkdirSync(work, { recursive: true });
    await layOut(lessonsIn(folder, await makeTools(tools.value)), work);
  }
  const output = join('public', 'models', 'category');
  runPython(join('training', 'category', 'train.py'), [work, output, EPOCHS]);
}

async function* lessonsIn(
  folder: string,
  { kernels }: { kernels: Kernels },
): AsyncGenerator<Lesson> {
  for (const set of parts)
    for (const { file, kind: label } of labelledPhotos(folder, set)) {
      const photo = await decode(readFileSync(file));
      if (!photo.ok) throw new Error(`${file}: ${photo.failure.message}`);
      const options = defaultSegmentOptions;
      const steps = segment(photo.value, automatic, options, kernels.cut, kernels.layers);
      yield { raster: photo.value, mask: runSteps(steps).mask, label, set };
    }
  yield* streetGarments(join(folder, 'ccp'));
}
