import { expect, test } from 'vitest';
import { goldenInput } from '../../src/core/learn/net.ts';
import { runPlainly } from '../../src/core/learn/runNet.fixture.ts';
import type { Backend } from '../../src/core/learn/runtime.ts';
import { backendSources } from './backendSources.ts';
import { goldenNet } from './goldenNet.fixture.ts';
import { netRunner } from './netRunner.ts';

const sources = backendSources(null);
const only = (backend: Backend) => sources.filter((source) => source.backend === backend);

// One after the other: tfjs has one backend at a time.
test.each<Backend>(['cpu', 'wasm'])(
  '%s comes to the plain answers, each picture by itself',
  async (backend) => {
    const net = goldenNet();
    const pictures = Array.from({ length: 19 }, (_, n) =>
      goldenInput(net).map((value) => (value * (n + 1)) % 1),
    );
    const runner = netRunner(only(backend));
    const taken = await runner.take('every', net);
    expect(taken.ok && taken.value).toEqual({ backend, refused: [] });
    const answers = await runner.run(
      'every',
      Float32Array.from(pictures.flatMap((one) => [...one])),
    );
    if (!answers.ok) throw new Error(answers.failure.message);
    for (const [i, picture] of pictures.entries())
      for (const [name, expected] of runPlainly(net, picture)) {
        const own = answers.value[name]!.subarray(i * expected.length, (i + 1) * expected.length);
        expect(Math.max(...own.map((value, j) => Math.abs(value - expected[j]!)))).toBeLessThan(
          1e-5,
        );
      }
  },
);

test('without a graphics card the next backend is used, and it is said why', async () => {
  const taken = await netRunner(sources).take('every', goldenNet());
  expect(taken.ok && taken.value.backend).toBe('wasm');
  expect(taken.ok && taken.value.refused.map(({ backend }) => backend)).toEqual(['webgpu']);
});
