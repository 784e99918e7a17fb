import { describe, expect, test } from 'vitest';
import { goldenInput, type Net } from '../../src/core/learn/net.ts';
import { runPlainly } from '../../src/core/learn/runNet.fixture.ts';
import type { Backend } from '../../src/core/learn/runtime.ts';
import { goldenNet } from './goldenNet.fixture.ts';
import type { BackendSource, NetOutputs } from './netBackend.ts';
import { netRunner } from './netRunner.ts';

const net = goldenNet();
const picture = goldenInput(net);

type Answer = (net: Net, pictures: Float32Array) => NetOutputs;

const plainly: Answer = (asked, pictures) =>
  Object.fromEntries(
    [...runPlainly(asked, pictures)].map(([name, values]) => [name, Float32Array.from(values)]),
  );

/** A backend that answers as it is told to. */
const source = (backend: Backend, answer: Answer): BackendSource => ({
  backend,
  start: async () => ({
    hold: (held) => ({
      run: async (pictures) => answer(held, pictures),
      release: () => undefined,
    }),
    close: () => undefined,
  }),
});

const missing: BackendSource = {
  backend: 'webgpu',
  start: () => Promise.reject(new Error('not here')),
};

describe('a backend is tried', () => {
  test('the first that answers rightly runs', async () => {
    const runner = netRunner([missing, source('wasm', plainly), source('cpu', plainly)]);
    expect(runner.choice()).toBe(null);
    const taken = await runner.take('net', net);
    const refused = [{ backend: 'webgpu', reason: 'not here' }];
    expect(taken).toEqual({ ok: true, value: { backend: 'wasm', refused } });
    const answers = await runner.run('net', picture);
    expect(answers.ok && answers.value['logits']).toEqual(runPlainly(net, picture).get('logits'));
  });

  const lies: readonly (readonly [string, (value: number, i: number) => number])[] = [
    ['a little', (value) => value + 0.01],
    ['in one number', (value, i) => (i === 1 ? -value : value)],
    ['with nothing', () => 0],
    ['with no number', () => Number.NaN],
  ];
  test.each(lies)('one that lies %s is refused', async (_, lie) => {
    const liar = source('webgpu', (asked, pictures) => {
      const { logits, map } = plainly(asked, pictures);
      return { map: map!, logits: logits!.map(lie) };
    });
    const taken = await netRunner([liar, source('wasm', plainly)]).take('net', net);
    expect(taken.ok && taken.value.backend).toBe('wasm');
    expect(taken.ok && taken.value.refused[0]?.reason).toContain('answers wrongly');
  });

  test('where none is left, the model is unavailable; whoever asks again begins anew', async () => {
    let isHere = false;
    const late: BackendSource = {
      backend: 'cpu',
      start: () => (isHere ? source('cpu', plainly).start() : Promise.reject(new Error('not yet'))),
    };
    const runner = netRunner([missing, late]);
    const taken = await runner.take('net', net);
    expect(!taken.ok && taken.failure).toEqual({
      kind: 'model-unavailable',
      message: expect.stringContaining('cpu: not yet'),
    });
    isHere = true;
    const again = await runner.take('net', net);
    expect(again.ok && again.value.backend).toBe('cpu');
  });
});

describe('a backend that is lost on the way', () => {
  /** Answers so many times, then no more. */
  const mortal = (times: number): BackendSource => {
    let left = times;
    return source('webgpu', (asked, pictures) => {
      if (left-- > 0) return plainly(asked, pictures);
      throw new Error('its device was lost');
    });
  };

  test('hands over to the next, which does the job again', async () => {
    const runner = netRunner([mortal(2), source('wasm', plainly)]);
    await runner.take('net', net);
    const first = await runner.run('net', picture);
    expect(runner.choice()?.backend).toBe('webgpu');
    const second = await runner.run('net', picture);
    expect(second).toEqual(first);
    expect(runner.choice()).toEqual({
      backend: 'wasm',
      refused: [{ backend: 'webgpu', reason: 'its device was lost' }],
    });
  });

  test('all nets that were taken go on', async () => {
    const other = goldenNet(2);
    const runner = netRunner([mortal(2), source('wasm', plainly)]);
    await runner.take('net', net);
    await runner.take('other', other);
    await runner.run('net', picture);
    const answers = await runner.run('other', picture);
    expect(answers.ok && answers.value['logits']).toEqual(runPlainly(other, picture).get('logits'));
    expect(runner.choice()?.backend).toBe('wasm');
  });
});

test('a net takes the place of the one that bore its name', async () => {
  const other = goldenNet(2);
  const runner = netRunner([source('cpu', plainly)]);
  await runner.take('net', net);
  await runner.take('net', other);
  const answers = await runner.run('net', picture);
  expect(answers.ok && answers.value['logits']).toEqual(runPlainly(other, picture).get('logits'));
});

test('a net that nobody took is a bug', async () => {
  await expect(netRunner([source('cpu', plainly)]).run('net', picture)).rejects.toThrow('No net');
});
