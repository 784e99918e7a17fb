import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../tags/family.ts';
import { fashionLabels, fashionNets } from './fashionNets.ts';
import { goldenInput, type Net, readNet } from './net.ts';
import { runPlainly } from './runNet.fixture.ts';

const netOf = (name: string): Net => {
  const file = (end: string) => readFileSync(`public/models/${name}/${end}`);
  const net = readNet(JSON.parse(file('net.json').toString()), new Uint8Array(file('weights.bin')));
  if (!net.ok) throw new Error(net.failure.message);
  return net.value;
};

describe.each([
  ...fashionNets.map((net) => [`fashion-${net}`, fashionLabels, [28, 28, 1]] as const),
  ['colour-net', families, [64, 64, 3]] as const,
])('%s', (name, labels, input) => {
  const net = netOf(name);

  test('is given what the page makes, and answers in the page’s own order', () => {
    expect(net.input).toEqual(input);
    expect(net.labels).toEqual([...labels]);
  });

  test('comes to its golden answers', () => {
    const outputs = runPlainly(net, goldenInput(net));
    for (const [output, golden] of net.golden)
      golden.forEach((value, i) => {
        expect(outputs.get(output)![i]).toBeCloseTo(value, 2);
      });
  });
});
