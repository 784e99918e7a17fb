import { setBackend } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, expect, test } from 'vitest';
import { goldenInput } from '../../src/core/learn/net.ts';
import { goldenNet } from './goldenNet.fixture.ts';
import { lasting, tensorBackend } from './tensorBackend.ts';

const net = goldenNet();
const never = new Promise<never>(() => undefined);

beforeAll(() => setBackend('cpu'));

test('a device that is gone is not waited for', async () => {
  let lose: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    lose = resolve;
  });
  const held = tensorBackend({ lost, isLost: () => false }).hold(net);
  await held.run(goldenInput(net));
  lose();
  await expect(held.run(goldenInput(net))).rejects.toThrow('lost');
});

test('what a device says that is gone by now does not count', async () => {
  const held = tensorBackend({ lost: never, isLost: () => true }).hold(net);
  await expect(held.run(goldenInput(net))).rejects.toThrow('lost');
});

test('answers that are no numbers are none', async () => {
  const held = tensorBackend(lasting).hold(net);
  await expect(held.run(goldenInput(net).fill(Number.NaN))).rejects.toThrow('no number');
});
