import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingOf, readToolParts } from './tools.ts';

let root: string;
const model = () => join(root, 'public', 'models', 'layers', 'layers.bin');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dyelot-tools-'));
  for (const folder of ['.build/kernels', 'public/models'])
    cpSync(folder, join(root, folder), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

function missing() {
  const parts = readToolParts(root);
  if (!parts.ok) throw new Error(parts.failure.message);
  return missingOf(parts.value);
}

test('nothing is missing from what ships', () => {
  expect(missing()).toBeNull();
});

test('without the learned model, or with a damaged one, the work goes on and that is told', () => {
  writeFileSync(model(), 'LAY1 and then nonsense');
  expect(missing()).toMatchObject({ kind: 'model-unavailable' });
  rmSync(model());
  expect(missing()).toMatchObject({ kind: 'model-unavailable' });
});

test('a network of colours that was asked for must be there', () => {
  rmSync(join(root, 'public', 'models', 'colour-net'), { recursive: true, force: true });
  expect(readToolParts(root, { colourNet: true })).toMatchObject({
    ok: false,
    failure: { kind: 'model-unavailable' },
  });
});

test('without a kernel there is no work', () => {
  rmSync(join(root, '.build', 'kernels', 'cut.wasm'));
  expect(readToolParts(root)).toMatchObject({ ok: false, failure: { kind: 'engine-unavailable' } });
});

test('without the category model, or with a damaged one, there is none; nor where nobody asks for it', () => {
  const category = (isAsked: boolean) => {
    const parts = readToolParts(root, { category: isAsked });
    return parts.ok && parts.value.category;
  };
  expect(category(true)).toMatchObject({ net: {}, calibration: {} });
  expect(category(false)).toBeNull();
  writeFileSync(join(root, 'public', 'models', 'category', 'weights.bin'), 'cut short');
  expect(category(true)).toBeNull();
});
