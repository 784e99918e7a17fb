import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { writeModel } from '../../../../training/layers/trees.ts';
import { loadFigureKernel } from '../../../../workers/kernels/figure.ts';
import { seededRandom } from '../../random.ts';
import { BELIEFS, KINDS } from './beliefs.ts';
import type { FigureKernel } from './figureKernel.ts';
import { believe, readModel } from './model.ts';
import { LOOKS } from './planes.ts';

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

let kernel: FigureKernel;
beforeAll(async () => {
  kernel = await loadFigureKernel(readFileSync('.build/kernels/figure.wasm'));
  const data = new Uint8ClampedArray(4 * 30 * 40).map((_, i) =>
    i % 4 === 3 ? 255 : (7 * i) % 256,
  );
  const guess = { width: 1, height: 1, data: Uint8Array.of(255) };
  kernel.look(kernel.gather({ width: 30, height: 40, data }, guess));
});

test('what is written is found again', () => {
  const read = readModel(file);
  const shapes = (stages: readonly { trees: number; depth: number }[]) =>
    stages.map(({ trees, depth }) => [trees, depth]);
  expect(shapes(read!.street)).toEqual([
    [3, 2],
    [2, 2],
  ]);
  expect(shapes(read!.shop)).toEqual([[250, 2]]);
  const starts = new DataView(file.buffer, read!.shop[0]!.at);
  model.shop[0]!.start.forEach((value, kind) => {
    expect(starts.getInt16(2 * kind, true)).toBe(value);
  });
});

test('a model may ask for as many planes as there are, and no further', () => {
  for (const [first, second, isModel] of [
    [LOOKS, LOOKS + BELIEFS, true],
    [LOOKS + 1, LOOKS + BELIEFS, false],
    [LOOKS, LOOKS + BELIEFS + 1, false],
  ] as const) {
    const stages = [stage(1, first), stage(1, second)];
    expect(readModel(writeModel({ ...model, street: stages })) !== null).toBe(isModel);
  }
});

test('a file that is none, that ends too early or goes on, is no model', () => {
  expect(readModel(new Uint8Array(0))).toBeNull();
  expect(readModel(new TextEncoder().encode('<!doctype html>'))).toBeNull();
  for (let length = 0; length < file.length; length += 37)
    expect(readModel(file.slice(0, length))).toBeNull();
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
    else for (const stages of [read.street, read.shop]) believe(stages, { model: read, kernel });
  }
  expect(refused).toBeGreaterThan(0);
});

test('what is settled is asked no further', () => {
  const tools = { model: readModel(file)!, kernel };
  const [first, second] = tools.model.street;
  const early = believe([first!], tools);
  expect(believe([first!, second!], tools, () => true)).toEqual(early);
  expect(believe([first!, second!], tools)).not.toEqual(early);
});

test('the shipped model can be read', () => {
  expect(readModel(readFileSync('public/models/layers/layers.bin'))).not.toBeNull();
});
