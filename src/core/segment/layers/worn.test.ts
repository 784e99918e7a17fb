import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { loadFigureKernel } from '../../../../workers/kernels/figure.ts';
import type { Raster } from '../../raster.ts';
import { runSteps } from '../../steps.ts';
import type { CutKernel } from '../cutKernel.ts';
import { segment } from '../segment.ts';
import { automatic, defaultSegmentOptions, type SegmentInputs } from '../segmentation.ts';
import { type LayerTools, readModel } from './model.ts';

const folder = '../shared/data/ccp';

async function open(file: string): Promise<Raster> {
  const photo = sharp(join(folder, file)).ensureAlpha().raw();
  const { data, info } = await photo.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** Every fiftieth photo of people in the street. */
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((file) => file.endsWith('.jpg'))
      .sort()
      .filter((_, i) => i % 50 === 0)
  : [];

describe.skipIf(files.length === 0)('people in the street', () => {
  let kernel: CutKernel;
  let tools: LayerTools;
  beforeAll(async () => {
    kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
    const trees = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
    tools = { model: readModel(readFileSync('public/models/layers/layers.bin'))!, kernel: trees };
  });

  const cut = (raster: Raster, inputs: Partial<SegmentInputs>) =>
    runSteps(segment(raster, { ...automatic, ...inputs }, defaultSegmentOptions, kernel, tools));

  describe.each(files)('%s', (file) => {
    let raster: Raster;
    let found: ReturnType<typeof cut>;
    beforeAll(async () => {
      raster = await open(file);
      found = cut(raster, {});
    });

    test('a rectangle drawn round the person leaves the person seen', () => {
      const drawn = cut(raster, { rectangle: found.rectangle });
      expect(found.layers === null).toBe(drawn.layers === null);
      expect(drawn.mask).toEqual(found.mask);
    });

    test('with skin and hair switched on the mask only grows', () => {
      const { rectangle, mask } = found;
      const whole = cut(raster, { rectangle, layers: { skin: true, hair: true } }).mask.data;
      expect(mask.data.some((label, i) => label > whole[i]!)).toBe(false);
    });
  });
});
