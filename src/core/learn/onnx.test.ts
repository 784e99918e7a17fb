import * as ort from 'onnxruntime-web/wasm';
import { expect, test } from 'vitest';
import { goldenInput, readNet } from './net.ts';
import { everyKind } from './netFiles.fixture.ts';
import { onnxOf } from './onnx.ts';
import { runPlainly } from './runNet.fixture.ts';

ort.env.wasm.numThreads = 1;

test('another runtime reads the file and comes to the same answers, for several photos at once', async () => {
  const files = everyKind(7);
  const read = readNet(files.json, files.weights);
  if (!read.ok) throw new Error(read.failure.message);
  const net = read.value;
  const pictures = [goldenInput(net), goldenInput(net).map((value) => 1 - value)];
  const session = await ort.InferenceSession.create(onnxOf(net));
  const data = Float32Array.from(pictures.flatMap((picture) => [...picture]));
  const answers = await session.run({ input: new ort.Tensor('float32', data, [2, ...net.input]) });
  for (const [i, picture] of pictures.entries())
    for (const [name, expected] of runPlainly(net, picture)) {
      const { data: all, dims } = answers[name]!;
      expect(dims).toEqual([2, ...net.shapes.get(name)!]);
      const own = (all as Float32Array).slice(i * expected.length, (i + 1) * expected.length);
      expect(Math.max(...own.map((value, j) => Math.abs(value - expected[j]!)))).toBeLessThan(1e-5);
    }
});
