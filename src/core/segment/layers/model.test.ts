import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from './beliefs.ts';
import { readModel, writeModel } from './model.ts';

const stage = (trees: number) => ({
  start: Int16Array.from({ length: KINDS }, (_, k) => 40 * k - 300),
  trees: Array.from({ length: trees }, (_, n) => ({
    questions: [
      { plane: n % 256, dx: -20, dy: 20, threshold: 255 },
      { plane: 66, dx: 0, dy: -1, threshold: 0 },
    ],
    leaves: Int8Array.from({ length: 4 * KINDS }, (_, i) => ((37 * (i + n)) % 255) - 127),
  })),
});
const model = { street: [stage(3), stage(2)], shop: [stage(300)] };

test('what is written is read again', () => {
  expect(readModel(writeModel(model))).toEqual(model);
});

test('a file that is none, or that ends too early, is no model', () => {
  const file = writeModel(model);
  expect(readModel(new Uint8Array(0))).toBeNull();
  expect(readModel(new TextEncoder().encode('<!doctype html>'))).toBeNull();
  for (const share of [0.1, 0.5, 0.999])
    expect(readModel(file.slice(0, Math.floor(share * file.length)))).toBeNull();
});

const shipped = 'public/models/layers/layers.bin';

test.skipIf(!existsSync(shipped))('the shipped model can be read', () => {
  expect(readModel(readFileSync(shipped))?.street.length).toBeGreaterThan(0);
});
