import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { loadFigureKernel } from '../../../../workers/kernels/figure.ts';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import { runSteps } from '../../steps.ts';
import type { CutKernel } from '../cutKernel.ts';
import { segment } from '../segment.ts';
import { automatic, defaultSegmentOptions } from '../segmentation.ts';
import { type LayerTools, readModel } from './model.ts';

const file = 'public/models/layers/layers.bin';

type Colour = readonly [number, number, number];

/** A jumper of one colour with folds, alone on a ground. */
function paintJumper(colour: Colour, ground: (u: number, v: number) => Colour): Raster {
  const random = seededRandom(4);
  const [width, height] = [200, 260];
  const data = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [u, v] = [((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height];
    const isBody = Math.abs(u - 0.5) < 0.24 && v > 0.15 && v < 0.85;
    const isSleeve = Math.abs(u - 0.5) < 0.42 && v > 0.17 && v < 0.75 && Math.abs(u - 0.5) > 0.27;
    const isNeck = Math.hypot(u - 0.5, v - 0.15) < 0.07;
    const isWorn = (isBody || isSleeve) && !isNeck;
    const fold = 14 * Math.sin(25 * u + 9 * v) * Math.sin(6 * v);
    const base = isWorn ? colour.map((c) => c + fold) : ground(u, v);
    for (let c = 0; c < 3; c++) data[4 * i + c] = base[c]! + 8 * (random() - 0.5);
  }
  return { width, height, data };
}

const white = (): Colour => [246, 246, 245];
const cloth = {
  beige: [214, 188, 160],
  nude: [226, 180, 156],
  brown: [120, 82, 58],
  tan: [198, 150, 112],
  black: [28, 27, 30],
} satisfies Record<string, Colour>;

describe('without a person', () => {
  let kernel: CutKernel;
  let tools: LayerTools;
  beforeAll(async () => {
    kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
    const trees = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
    tools = { model: readModel(readFileSync(file))!, kernel: trees };
  });

  const cut = (raster: Raster, withTools: LayerTools | null) =>
    runSteps(segment(raster, automatic, defaultSegmentOptions, kernel, withTools));

  test.each(Object.entries(cloth))('a %s jumper on plain ground stays whole', (_, colour) => {
    const raster = paintJumper(colour, white);
    const found = cut(raster, tools);
    expect(found.layers).toBeNull();
    expect(found.mask).toEqual(cut(raster, null).mask);
  });

  test('cloth alone before a busy ground is no person', () => {
    const raster = paintJumper([200, 40, 60], (u, v) =>
      Math.sin(19 * u) + Math.sin(23 * v) > 0 ? [80, 120, 70] : [150, 160, 120],
    );
    expect(cut(raster, tools).layers).toBeNull();
  });

  test('the smallest pictures are no people', () => {
    for (const [width, height] of [
      [1, 1],
      [1, 40],
      [300, 2],
    ] as const) {
      const data = new Uint8ClampedArray(4 * width * height).fill(200);
      expect(cut({ width, height, data }, tools).layers).toBeNull();
    }
  });

  test('the same photo gives the same bytes', () => {
    const raster = paintJumper(cloth.nude, white);
    expect(cut(raster, tools)).toEqual(cut(raster, tools));
  });
});
