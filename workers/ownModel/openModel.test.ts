import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../../src/core/learn/head.ts';
import { layersFiles } from '../../src/core/learn/headFile.ts';
import { type Net, readNet } from '../../src/core/learn/net.ts';
import { netFiles } from '../../src/core/learn/netFiles.fixture.ts';
import { onnxOf } from '../../src/core/learn/onnx.ts';
import type { ModelFile, ModelSource } from '../../src/core/learn/ownModel.ts';
import { readModel } from '../../src/core/learn/readModel.ts';
import { runPlainly } from '../../src/core/learn/runNet.fixture.ts';
import { seededRandom } from '../../src/core/random.ts';
import { openOnnx } from './onnxModel.ts';
import { openModel } from './openModel.ts';
import type { OpenRuntime } from './runtimeOf.ts';
import { openTensorFlow } from './tensorFlow.ts';

const runtimeOf =
  (source: ModelSource): OpenRuntime =>
  () =>
    source.kind === 'onnx' ? openOnnx(source.bytes) : openTensorFlow(source);

const SIDE = 8;

/** A net with features, of which three classes are told. */
function smallNet(): Net {
  const { json, weights } = netFiles(
    [SIDE, SIDE, 3],
    2,
    [
      { name: 'stem', kind: 'conv', from: ['input'], kernel: 3, stride: 2, out: 5, relu: true },
      { name: 'features', kind: 'mean', from: ['stem'] },
      { name: 'logits', kind: 'dense', from: ['features'], out: 3, relu: false },
    ],
    ['logits'],
    ['one', 'two', 'three'],
  );
  const net = readNet(json, weights);
  if (!net.ok) throw new Error(net.failure.message);
  return net.value;
}

const random = seededRandom(5);
const net = smallNet();
const head = {
  labels: ['scone', 'bun', 'other'],
  kernel: Float32Array.from({ length: 15 }, () => 4 * random() - 2),
  bias: Float32Array.from([0.1, 0.2, -0.3]),
};
const exported = layersFiles(net, head);

const text = (name: string, words: string): ModelFile => ({
  name,
  text: words,
  bytes: new TextEncoder().encode(words),
});
const binary = (name: string, bytes: Uint8Array<ArrayBuffer>): ModelFile => ({
  name,
  text: '',
  bytes,
});

/** Our own export, with something else in its list. */
const changed = (change: (json: never) => void): ModelFile[] => {
  const json = JSON.parse(exported.json);
  change(json as never);
  return [text('model.json', JSON.stringify(json)), binary('weights.bin', exported.weights)];
};

async function openFiles(files: readonly ModelFile[], labels: readonly string[] | null = null) {
  const read = readModel(files);
  if (!read.ok) return read;
  const wishes = { labels: labels ?? read.value.labels, values: '0..1' as const };
  return openModel(read.value.source, wishes, runtimeOf(read.value.source));
}

beforeAll(() => tf.setBackend('cpu'));

const picture = Float32Array.from({ length: SIDE * SIDE * 3 }, random);

it('tells with our own export what was taught, to 1e-6, by its labels', async () => {
  const model = await openFiles(changed(() => undefined));
  if (!model.ok) throw new Error(model.failure.message);
  expect(model.value.opened).toMatchObject({ kind: 'layers', labels: head.labels, width: SIDE });
  const told = await model.value.tell(picture);
  // The features are an output of the fixture's net where they are asked for.
  const features = runPlainly({ ...net, outputs: ['features'] }, picture).get('features')!;
  judge(head, features).forEach((chance, k) => {
    expect(Math.abs((told.ok ? told.value[k]! : Number.NaN) - chance)).toBeLessThan(1e-6);
  });
});

it('runs an ONNX classifier, its scores made chances', async () => {
  const file = binary('model.onnx', onnxOf(net));
  const model = await openFiles([file, text('labels.txt', 'one\ntwo\nthree\n')]);
  if (!model.ok) throw new Error(model.failure.message);
  expect(model.value.opened).toMatchObject({ kind: 'onnx', labels: ['one', 'two', 'three'] });
  const told = await model.value.tell(picture);
  const scores = [...runPlainly(net, picture).get('logits')!].map(Math.exp);
  const sum = scores.reduce((total, score) => total + score);
  scores.forEach((score, k) => {
    expect(told.ok && told.value[k]).toBeCloseTo(score / sum, 5);
  });
});

it('runs a graph model', async () => {
  const float = { type: 'DT_FLOAT' };
  const sides = (...sizes: number[]) => ({ dim: sizes.map((size) => ({ size: String(size) })) });
  const constant = (name: string, type: string, ...sizes: number[]) => ({
    name,
    op: 'Const',
    attr: {
      dtype: { type },
      value: { tensor: { dtype: type, tensorShape: sides(...sizes) } },
    },
  });
  const node = [
    {
      name: 'x',
      op: 'Placeholder',
      attr: { dtype: float, shape: { shape: sides(-1, SIDE, SIDE, 3) } },
    },
    constant('axes', 'DT_INT32', 2),
    constant('kernel', 'DT_FLOAT', 3, 2),
    { name: 'mean', op: 'Mean', input: ['x', 'axes'], attr: { keep_dims: { b: false }, T: float } },
    { name: 'scores', op: 'MatMul', input: ['mean', 'kernel'], attr: { T: float } },
    { name: 'chances', op: 'Softmax', input: ['scores'], attr: { T: float } },
  ];
  const weights = [
    { name: 'axes', shape: [2], dtype: 'int32' },
    { name: 'kernel', shape: [3, 2], dtype: 'float32' },
  ];
  const graph = {
    format: 'graph-model',
    modelTopology: { node, versions: { producer: 1 } },
    weightsManifest: [{ paths: ['group1-shard1of1.bin'], weights }],
  };
  const bytes = new Uint8Array(32);
  bytes.set(new Uint8Array(new Int32Array([1, 2]).buffer));
  bytes.set(new Uint8Array(new Float32Array([1, 0, 0, 1, 0, 0]).buffer), 8);
  const model = await openFiles([
    text('model.json', JSON.stringify(graph)),
    binary('group1-shard1of1.bin', bytes),
  ]);
  if (!model.ok) throw new Error(model.failure.message);
  expect(model.value.opened).toMatchObject({ kind: 'graph', width: SIDE });
  const red = Float32Array.from({ length: SIDE * SIDE * 3 }, (_, i) => Number(i % 3 === 0));
  const told = await model.value.tell(red);
  expect(told.ok && told.value[0]).toBeCloseTo(Math.E / (Math.E + 1), 5);
});

it('numbers classes that have no labels', async () => {
  const model = await openFiles([binary('model.onnx', onnxOf(net))]);
  expect(model.ok && model.value.opened.labels).toEqual(['Class 1', 'Class 2', 'Class 3']);
});

describe('what is broken or hostile is refused', () => {
  interface Keras {
    modelTopology: {
      model_config: {
        config: { layers: { class_name: string; config: Record<string, unknown> }[] };
      };
    };
    weightsManifest: { paths: string[]; weights: { shape: number[]; dtype: string }[] }[];
    userDefinedMetadata: { labels: string[] };
  }
  const withJson = (change: (json: Keras) => void) => changed(change as never);
  const layer = (json: Keras, n: number) => json.modelTopology.model_config.config.layers[n]!;
  const cases: readonly [string, ModelFile[], string][] = [
    ['nothing', [text('model.json', '')], 'empty'],
    ['no model at all', [text('notes.txt', 'hello')], 'type'],
    ['a JSON that is none', [text('model.json', '{"modelTopology": ')], 'format'],
    ['weights that are missing', [text('model.json', exported.json)], 'missing'],
    [
      'weights cut short',
      [text('model.json', exported.json), binary('weights.bin', exported.weights.slice(0, 99))],
      'format',
    ],
    [
      'a layer that nobody knows',
      withJson((json) => {
        layer(json, 1).class_name = 'Lambda';
      }),
      'operation',
    ],
    [
      'a layer as large as the memory',
      withJson((json) => {
        layer(json, 1).config['filters'] = 1e12;
      }),
      'format',
    ],
    [
      'a list as deep as the stack',
      withJson((json) => {
        layer(json, 1).config['more'] = JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`);
      }),
      'format',
    ],
    [
      'a name that reaches into the language',
      [
        text(
          'model.json',
          exported.json.replace('"model_config":{', '"model_config":{"__proto__":{"x":1},'),
        ),
        binary('weights.bin', exported.weights),
      ],
      'format',
    ],
    [
      'weights of no type',
      withJson((json) => {
        json.weightsManifest[0]!.weights[0]!.dtype = 'string';
      }),
      'format',
    ],
    [
      'weights without end',
      withJson((json) => {
        json.weightsManifest[0]!.weights[0]!.shape = [1e300];
      }),
      'format',
    ],
    [
      'labels that are too few',
      [...withJson(() => undefined), text('labels.txt', 'a\nb\n')],
      'labels',
    ],
    [
      'labels that are no labels',
      [...withJson(() => undefined), text('labels.json', '{"a": 1}')],
      'labels',
    ],
    [
      'numbers that are none',
      [
        text('model.json', exported.json),
        binary('weights.bin', new Uint8Array(exported.weights.length).fill(255)),
      ],
      'numbers',
    ],
    [
      'an input that is no picture',
      withJson((json) => {
        layer(json, 0).config['batch_input_shape'] = [null, SIDE, SIDE, 7];
      }),
      'format',
    ],
    ['an ONNX that is none', [binary('model.onnx', new Uint8Array([1, 2, 3]))], 'format'],
    [
      'an ONNX of noise',
      [binary('model.onnx', new Uint8Array([8, 7, 1, 255, 33, 9, 120, 4]))],
      'format',
    ],
  ];
  it.each(cases)('%s', async (_, files, reason) => {
    const model = await openFiles(files);
    expect(!model.ok && model.failure).toMatchObject({ kind: 'bad-model', reason });
  });
});
