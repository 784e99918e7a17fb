import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadCutKernel } from '../../../../workers/kernels/cut.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type Layer, layers } from '../layer.ts';
import { figure, size, top, trousers } from './banded.fixture.ts';
import { claimPatches } from './halves.ts';
import { labelOf } from './layerCounts.ts';

let kernel: CutKernel;
beforeAll(async () => {
  kernel = await loadCutKernel(readFileSync('.build/kernels/cut.wasm'));
});

/** Lets the kernel see these labels: each in a colour of its own, and for sure. */
function show(labels: Uint8Array): void {
  const data = new Uint8ClampedArray(4 * labels.length).fill(255);
  labels.forEach((label, i) => {
    data[4 * i] = 25 * label;
  });
  kernel.open({ ...size, data }, 1);
  const planes = layers.map((layer) => labels.map((label) => (label === labelOf(layer) ? 255 : 0)));
  const whole = Uint8Array.from(labels, (label) => (label === 0 ? 0 : 255));
  kernel.layers.part(0, whole, { grid: size, planes }, Array(layers.length).fill(1));
  expect(kernel.layers.labels()).toEqual(labels);
}

/** What becomes of labels. */
function claimed(labels: Uint8Array): Uint8Array {
  show(labels);
  claimPatches(kernel.layers, size);
  return kernel.layers.labels();
}

/** The same with some pixels of another layer in the middle of a row. */
function patched(labels: Uint8Array, row: number, layer: Layer): Uint8Array {
  const patch = row * size.width + 9;
  return labels.slice().fill(labelOf(layer), patch, patch + 3);
}

test('patches of the half that runs out at the top go to the other', () => {
  expect(claimed(patched(trousers, 25, 'outer'))).toEqual(trousers);
});

test('patches of the half that runs out at the bottom go to the other', () => {
  expect(claimed(patched(top, 15, 'lower'))).toEqual(top);
});

test('what hangs together with the frame stays, through its own half too', () => {
  const collar = patched(patched(trousers, 0, 'outer'), 7, 'dress');
  expect(claimed(collar)).toEqual(collar);
});

test('patches of a figure that is seen whole stay', () => {
  const patch = patched(figure, 25, 'upper');
  expect(claimed(patch)).toEqual(patch);
});
