import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKernels } from '../../../workers/kernels/kernels.ts';
import type { Kernels } from '../kernels.ts';
import { runSteps } from '../steps.ts';
import { intersectionOverUnion } from './intersectionOverUnion.ts';
import type { LayerChoice } from './layer.ts';
import { segment } from './segment.ts';
import { automatic, defaultSegmentOptions } from './segmentation.ts';

const packs = '../shared/data';

let kernels: Kernels;
beforeAll(async () => {
  const kernel = (name: string) => readFileSync(`.build/kernels/${name}.wasm`);
  kernels = await loadKernels({
    cut: kernel('cut'),
    cluster: kernel('cluster'),
    figure: kernel('figure'),
    layers: readFileSync('public/models/layers/layers.bin'),
  });
});

/** One photo of `every` of a pack against its true mask, by all that ships: the mean intersection over union. */
async function meanOverlap(
  pack: string,
  every: number,
  maskSuffix: string,
  layers: LayerChoice = {},
): Promise<number> {
  const folder = join(packs, pack);
  const names = readdirSync(folder).filter((file) => file.endsWith('.jpg'));
  let sum = 0;
  const chosen = names.sort().filter((_, i) => i % every === 0);
  for (const file of chosen) {
    const photo = sharp(join(folder, file)).ensureAlpha().raw();
    const { data, info } = await photo.toBuffer({ resolveWithObject: true });
    const raster = { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
    const truth = await sharp(join(folder, file.replace('.jpg', maskSuffix)))
      .extractChannel(0)
      .raw()
      .toBuffer();
    const inputs = { ...automatic, layers };
    const steps = segment(raster, inputs, defaultSegmentOptions, kernels.cut, kernels.layers);
    sum += intersectionOverUnion(runSteps(steps).mask.data, truth);
  }
  return sum / chosen.length;
}

describe.skipIf(!existsSync(packs))('real photos', { timeout: 0 }, () => {
  test('tops on white', async () => {
    expect(await meanOverlap('viton', 20, '.mask.png')).toBeGreaterThan(0.975);
  });

  // The layers were learned from photos of this kind, these among them: this guards them and measures nothing.
  test('people in the street, the whole figure', async () => {
    const person = { skin: true, hair: true };
    expect(await meanOverlap('ccp', 20, '.png', person)).toBeGreaterThan(0.8);
  });
});
