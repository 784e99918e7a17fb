import * as ort from 'onnxruntime-web/wasm';
import { expect, test, vi } from 'vitest';
import { goldenInput, type NetFiles, readNet } from '../../src/core/learn/net.ts';
import { netFiles } from '../../src/core/learn/netFiles.fixture.ts';
import { runPlainly } from '../../src/core/learn/runNet.fixture.ts';
import type { Raster } from '../../src/core/raster.ts';
import { layers } from '../../src/core/segment/layer.ts';
import { openParser } from './openParser.ts';

const kinds = ['background', ...layers];
const [HEIGHT, WIDTH] = [192, 128];

/** A parser of one layer that learned nothing, and its golden answer, off by so much. */
function parserFiles(off = 0, labels: readonly string[] = kinds): NetFiles {
  const half = { name: 'half', kind: 'conv', from: ['input'], kernel: 3, stride: 2, relu: false };
  const grown = { name: 'kinds', kind: 'resize', from: ['half'], scale: 2 };
  const { json, weights } = netFiles(
    [HEIGHT, WIDTH, 3],
    4,
    [{ ...half, out: labels.length }, grown],
    ['kinds'],
    labels,
  );
  const net = readNet(json, weights);
  if (!net.ok) throw new Error(net.failure.message);
  const scores = runPlainly(net.value, goldenInput(net.value)).get('kinds')!;
  const middle = labels.length * ((HEIGHT / 2) * WIDTH + WIDTH / 2);
  const golden = [...scores.subarray(middle, middle + labels.length)].map((value) => value + off);
  return { json: { ...json, golden: { kinds: golden } }, weights };
}

/** A picture that is darker to the right. */
function slope(): Raster {
  const data = new Uint8ClampedArray(4 * 60 * 90);
  for (let i = 0; i < 60 * 90; i++) data.set([4 * (i % 60), 90, 200 - 3 * (i % 60), 255], 4 * i);
  return { width: 60, height: 90, data };
}

test('looks at a photo of any size: chances of every kind, the same each time', async () => {
  const opened = await openParser(parserFiles());
  if (!opened.ok) throw new Error(opened.failure.message);
  const { parse } = opened.value;
  const { cells, beliefs } = await parse(slope());
  expect(cells).toEqual({ width: WIDTH, height: HEIGHT });
  expect(beliefs).toHaveLength(kinds.length);
  expect(await parse(slope())).toEqual({ cells, beliefs });
  const middle = (HEIGHT / 2) * WIDTH + WIDTH / 2;
  const sum = beliefs.reduce((total, plane) => total + plane[middle]!, 0);
  expect(Math.abs(sum - 255)).toBeLessThan(kinds.length);
});

test.each([
  ['a net that comes to other numbers than it should', parserFiles(0.1)],
  ['a net of other kinds', parserFiles(0, ['one', 'two'])],
  ['no net at all', { json: null, weights: new Uint8Array(0) }],
])('%s is no parser', async (_, files) => {
  const opened = await openParser(files);
  expect(opened.ok ? null : opened.failure.kind).toBe('model-unavailable');
});

test('what answers wrongly is let go of', async () => {
  const create = vi.spyOn(ort.InferenceSession, 'create');
  await openParser(parserFiles(0.1));
  const session: ort.InferenceSession = await create.mock.results[0]!.value;
  create.mockRestore();
  const input = new ort.Tensor('float32', new Float32Array(3 * HEIGHT * WIDTH), [
    1,
    HEIGHT,
    WIDTH,
    3,
  ]);
  await expect(session.run({ input })).rejects.toThrow();
});
