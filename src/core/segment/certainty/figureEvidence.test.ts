import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { Raster } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Layer, layers } from '../layer.ts';
import { gridOf } from '../layers/cells.ts';
import type { Mask } from '../mask.ts';
import { evidenceOf } from './evidence.ts';
import { withBeliefs } from './figureEvidence.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

const size = { width: 40, height: 50 };
const raster: Raster = { ...size, data: new Uint8ClampedArray(4 * 2000).fill(255) };
const cells = gridOf(raster);

const maskOf = (isSet: (y: number) => boolean): Mask => ({
  ...size,
  data: Uint8Array.from({ length: 2000 }, (_, i) => (isSet(Math.floor(i / 40)) ? 255 : 0)),
});

/** Skin over a dress from a third of the height to two thirds and on to the hem, held for so likely. */
function beliefs(chance: number): Uint8Array[] {
  const planes = Array.from({ length: layers.length + 1 }, () => new Uint8Array(2000));
  for (let i = 0; i < 2000; i++) {
    const y = Math.floor(i / 40);
    const kind = y < 10 ? 0 : 1 + layers.indexOf(y < 20 ? 'skin' : 'dress');
    for (const plane of planes) plane[i] = (255 * (1 - chance)) / layers.length;
    planes[kind]![i] = 255 * chance;
  }
  return planes;
}

function seen(chance: number, whole: Mask, worn: Mask) {
  const part = (layer: Layer, isOn: boolean) => ({
    layer,
    share: 0.5,
    box: { x: 0, y: 0, width: 1, height: 1 },
    score: 1,
    isOn,
  });
  const map = { labels: whole.data, parts: [part('dress', true), part('skin', false)] };
  const evidence = evidenceOf(raster, whole, null, false, kernel);
  const figure = { isPlain: false, cells, beliefs: beliefs(chance) };
  return withBeliefs(evidence, raster, { figure, whole, worn, map }, kernel);
}

const figure = maskOf((y) => y >= 10);
const dress = maskOf((y) => y >= 20);

test('what was surely expected and found agrees fully', () => {
  const { expected, worn } = seen(1, figure, dress);
  expect(expected).toBeGreaterThan(0.97);
  expect(worn).toBeGreaterThan(0.97);
});

test('a garment that was cut to a part, or holds the skin, agrees less', () => {
  const half = maskOf((y) => y >= 35);
  expect(seen(1, half, half).worn).toBeCloseTo(0.5, 1);
  expect(seen(1, figure, figure).worn).toBeCloseTo(0.75, 1);
  expect(seen(1, half, half).expected).toBeLessThan(seen(1, figure, dress).expected!);
});

test('doubt before the cut is doubt after it', () => {
  const { expected, worn } = seen(0.7, figure, dress);
  expect(worn).toBeLessThan(seen(1, figure, dress).worn!);
  expect(expected).toBeLessThan(1);
});
