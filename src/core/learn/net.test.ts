import { describe, expect, test } from 'vitest';
import { goldenInput, type Net, readNet } from './net.ts';
import { everyKind } from './netFiles.fixture.ts';
import { runPlainly } from './runNet.fixture.ts';

const files = everyKind();
const json = files.json as Record<string, unknown>;
const layers = json['layers'] as readonly Record<string, unknown>[];

const read = (change: Record<string, unknown>, weights = files.weights) =>
  readNet({ ...json, ...change }, weights);

const changed = (name: string, change: Record<string, unknown>) => ({
  layers: layers.map((layer) => (layer['name'] === name ? { ...layer, ...change } : layer)),
});

function whole(): Net {
  const net = readNet(files.json, files.weights);
  if (!net.ok) throw new Error(net.failure.message);
  return net.value;
}

describe('reading a net', () => {
  test('works out the shape of every output', () => {
    const { shapes } = whole();
    expect(shapes.get('where')).toEqual([6, 5, 5]);
    expect(shapes.get('stem')).toEqual([3, 3, 6]);
    expect(shapes.get('less')).toEqual([2, 2, 6]);
    expect(shapes.get('more')).toEqual([4, 4, 6]);
    expect(shapes.get('both')).toEqual([4, 4, 12]);
    expect(shapes.get('flat')).toEqual([32]);
  });

  test('weighs each byte by the scale of its channel', () => {
    const { kernel, shape } = whole().weights.get('stem')!;
    expect(shape).toEqual([3, 3, 5, 6]);
    const [byte] = new Int8Array(files.weights.buffer, files.weights.byteOffset, 1);
    expect(kernel[0]).toBeCloseTo(byte! / 127 / Math.sqrt(45), 6);
  });

  test('reads weights that do not begin at a multiple of 4', () => {
    const moved = new Uint8Array(files.weights.length + 1);
    moved.set(files.weights, 1);
    expect(read({}, moved.subarray(1)).ok).toBe(true);
  });

  const damages: readonly (readonly [string, () => ReturnType<typeof readNet>])[] = [
    ['no object', () => readNet(null, files.weights)],
    ['a page instead of a file', () => readNet('<!doctype html>', files.weights)],
    ['no layers', () => read({ layers: 7 })],
    ['a layer that is none', () => read({ layers: [null] })],
    ['a kind that is not known', () => read(changed('seen', { kind: 'eval' }))],
    ['an output that is nowhere made', () => read(changed('seen', { from: ['nowhere'] }))],
    ['an output that is made later', () => read(changed('stem', { from: ['map'] }))],
    ['two layers of one name', () => read(changed('aside', { name: 'stem' }))],
    ['a shortcut of another shape', () => read(changed('block', { add: 'where' }))],
    ['a vector where a map is needed', () => read(changed('less', { from: ['seen'] }))],
    ['a stride of nothing', () => read(changed('stem', { stride: 0 }))],
    ['more than memory holds', () => read(changed('more', { scale: 90_000 }))],
    ['weights cut short', () => read({}, files.weights.subarray(0, -4))],
    ['weights of another net', () => read({}, new Uint8Array(files.weights.length + 4))],
    [
      'weights that are no numbers',
      () =>
        read(
          {},
          files.weights.map(() => 255),
        ),
    ],
    ['labels of another net', () => read({ labels: ['one'] })],
    ['an answer that is not made', () => read({ outputs: ['nothing'] })],
    ['no golden answers', () => read({ golden: {} })],
    ['an input without sides', () => read({ input: [0, 5, 3] })],
  ];
  test.each(damages)('%s: the model is unavailable', (_, damaged) => {
    const outcome = damaged();
    expect(!outcome.ok && outcome.failure.kind).toBe('model-unavailable');
  });
});

test('the golden input is in [0, 1), and the same everywhere', () => {
  const input = goldenInput(whole());
  expect(input.every((value) => value >= 0 && value < 1)).toBe(true);
  expect([...input.subarray(0, 3)].map((value) => value.toFixed(6))).toEqual([
    '0.000000',
    '0.618034',
    '0.236068',
  ]);
});

test('an output is worked out from all that lies before it', () => {
  const net = whole();
  const answer = runPlainly(net, goldenInput(net)).get('logits')!;
  const other = runPlainly(
    net,
    goldenInput(net).map((value) => 1 - value),
  ).get('logits')!;
  expect(answer).toHaveLength(3);
  expect(answer).not.toEqual(other);
});
