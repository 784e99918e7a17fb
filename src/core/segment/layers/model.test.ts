import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadFigureKernel } from '../../../../workers/kernels/figure.ts';
import { seededRandom } from '../../random.ts';
import { BELIEFS, beliefPlanes, KINDS } from './beliefs.ts';
import { cellsOf } from './cells.ts';
import { LOOKS, type Looks, lookAt } from './looks.ts';
import { believe, readModel, writeModel } from './model.ts';
import type { TreeKernel } from './trees.ts';

const stage = (trees: number, planes: number) => ({
  start: Int16Array.from({ length: KINDS }, (_, k) => 40 * k - 300),
  trees: Array.from({ length: trees }, (_, n) => ({
    questions: [
      { plane: n % planes, dx: -20, dy: 20, threshold: 255 },
      { plane: planes - 1, dx: 0, dy: -1, threshold: 0 },
    ],
    leaves: Int8Array.from({ length: 4 * KINDS }, (_, i) => ((37 * (i + n)) % 255) - 127),
  })),
});
const model = { street: [stage(3, LOOKS), stage(2, LOOKS + BELIEFS)], shop: [stage(250, LOOKS)] };
const file = writeModel(model);

let kernel: TreeKernel;
let looks: Looks;
beforeAll(async () => {
  kernel = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
  const data = new Uint8ClampedArray(4 * 30 * 40).map((_, i) =>
    i % 4 === 3 ? 255 : (7 * i) % 256,
  );
  const cells = cellsOf({ width: 30, height: 40, data });
  looks = lookAt(cells, new Uint8Array(cells.width * cells.height).fill(255));
});

test('what is written is read again', () => {
  expect(readModel(file)).toEqual(model);
});

test('a model may ask for as many planes as there are', () => {
  expect(looks.planes).toHaveLength(LOOKS);
  expect(beliefPlanes(believe(model.street, looks, kernel), looks)).toHaveLength(BELIEFS);
});

test('a file that is none, that ends too early or goes on, is no model', () => {
  expect(readModel(new Uint8Array(0))).toBeNull();
  expect(readModel(new TextEncoder().encode('<!doctype html>'))).toBeNull();
  for (const share of [0.1, 0.5, 0.999])
    expect(readModel(file.slice(0, Math.floor(share * file.length)))).toBeNull();
  expect(readModel(Uint8Array.from([...file, 0]))).toBeNull();
});

test('a damaged file is no model, or one that runs', () => {
  const random = seededRandom(6);
  const small = writeModel({ ...model, shop: [stage(1, LOOKS)] });
  let refused = 0;
  for (let round = 0; round < 400; round++) {
    const damaged = small.slice();
    damaged[Math.floor(damaged.length * random())] = Math.floor(256 * random());
    const read = readModel(damaged);
    if (!read) refused++;
    else for (const stages of [read.street, read.shop]) believe(stages, looks, kernel);
  }
  expect(refused).toBeGreaterThan(0);
});

test('the shipped model can be read', () => {
  expect(readModel(readFileSync('public/models/layers/layers.bin'))).not.toBeNull();
});
