import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import { seededRandom } from '../../random.ts';
import type { Raster } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { isEdgeAt, type Mask } from '../mask.ts';
import { unclearEdge } from './clarity.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const [width, height] = [200, 160];

/** A disc with its exact mask; `light` says how light it is at a place, the ground is 240. */
function disc(light: (x: number) => number, noise: number) {
  const random = seededRandom(5);
  const raster: Raster = { width, height, data: new Uint8ClampedArray(4 * width * height) };
  const mask: Mask = { width, height, data: new Uint8Array(width * height) };
  for (let i = 0; i < mask.data.length; i++) {
    const x = i % width;
    if (Math.hypot(x - 100, Math.floor(i / width) - 80) < 50) mask.data[i] = 255;
    const base = mask.data[i] ? light(x) : 240;
    for (let c = 0; c < 3; c++) raster.data[4 * i + c] = base + noise * (random() - 0.5);
    raster.data[4 * i + 3] = 255;
  }
  return { raster, mask };
}

test('a dark disc before a white wall is clear all round, in noise too', () => {
  for (const noise of [4, 60]) {
    const { raster, mask } = disc(() => 120, noise);
    expect(unclearEdge(raster, mask, kernel.evidence).data.every((value) => value === 0)).toBe(
      true,
    );
  }
});

test('where the disc is as white as the wall there is no edge', () => {
  for (const noise of [0, 4, 40]) {
    const { raster, mask } = disc((x) => (x < 100 ? 100 : 240), noise);
    const unclear = unclearEdge(raster, mask, kernel.evidence);
    mask.data.forEach((_, i) => {
      const x = i % width;
      const isEdge = mask.data[i] !== 0 && isEdgeAt(mask, i);
      if (!isEdge || x < 85) expect(unclear.data[i]).toBe(0);
      else if (x > 115) expect(unclear.data[i]).toBe(255);
    });
  }
});

test('nothing and everything have no edge', () => {
  const { raster, mask } = disc(() => 0, 0);
  for (const value of [0, 255]) {
    const same = { ...mask, data: mask.data.map(() => value) };
    expect(unclearEdge(raster, same, kernel.evidence).data.every((edge) => edge === 0)).toBe(true);
  }
});
