import type { Head } from './head.ts';
import type { Net } from './net.ts';
import { type NetLayer, needsOf } from './netLayer.ts';

/** The two files of a TensorFlow.js layers model. */
interface LayersFiles {
  /** `model.json`. */
  readonly json: string;
  /** `weights.bin`. */
  readonly weights: Uint8Array<ArrayBuffer>;
}

/** What our own files say of themselves beside the model. */
interface HeadNote {
  readonly labels: readonly string[];
  /** What each value of a picture is: 0 to 1. */
  readonly values: '0..1';
  readonly madeBy: 'Dyelot';
}

/** The layer of a net that a head learns from. */
export const featuresLayer = 'features';

/**
 * A net with a head in place of its own last layers, in the layers format of TensorFlow.js (Keras's list of layers, float32 weights):
 * `tf.loadLayersModel` reads it and `predict` answers the chances of the classes for pictures [n, height, width, 3] of 0 to 1.
 * Throws an `Error` where the net has a layer that Keras does not know.
 */
export function layersFiles(net: Net, { labels, kernel, bias }: Head): LayersFiles {
  const layers = layersBefore(net, featuresLayer);
  const weights = layers.flatMap((layer) => {
    const learned = net.weights.get(layer.name);
    return learned
      ? namedWeights(weighing(layer), learned.shape, learned.kernel, learned.bias)
      : [];
  });
  weights.push(...namedWeights('head', [kernel.length / bias.length, bias.length], kernel, bias));
  const note: HeadNote = { labels, values: '0..1', madeBy: 'Dyelot' };
  const json = JSON.stringify({
    format: 'layers-model',
    generatedBy: 'Dyelot',
    convertedBy: null,
    modelTopology: topologyOf(net, layers, labels.length),
    weightsManifest: [
      {
        paths: ['weights.bin'],
        weights: weights.map(({ name, shape }) => ({ name, shape, dtype: 'float32' })),
      },
    ],
    userDefinedMetadata: note,
  });
  return { json, weights: joined(weights.map(({ values }) => values)) };
}

interface NamedWeights {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

const namedWeights = (
  name: string,
  shape: readonly number[],
  kernel: Float32Array,
  bias: Float32Array,
): NamedWeights[] => [
  { name: `${name}/kernel`, shape, values: kernel },
  { name: `${name}/bias`, shape: [bias.length], values: bias },
];

/** Little-endian, one after the other. */
function joined(parts: readonly Float32Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(4 * length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts)
    for (const value of part) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  return bytes;
}

/** The layers that one needs, itself among them, in order. */
function layersBefore(net: Net, name: string): readonly NetLayer[] {
  const needed = new Set([name]);
  for (const layer of [...net.layers].reverse())
    if (needed.has(layer.name)) for (const need of needsOf(layer)) needed.add(need);
  return net.layers.filter((layer) => needed.has(layer.name));
}

function topologyOf(net: Net, layers: readonly NetLayer[], classes: number): object {
  const input = { batch_input_shape: [null, ...net.input], dtype: 'float32', sparse: false };
  return {
    keras_version: '2.15.0',
    backend: 'tensorflow',
    model_config: {
      class_name: 'Functional',
      config: {
        name: 'dyelot',
        layers: [
          kerasLayer('InputLayer', 'input', [], input),
          ...layers.flatMap(kerasLayers),
          kerasLayer('Dense', 'head', [featuresLayer], {
            units: classes,
            activation: 'softmax',
            use_bias: true,
          }),
        ],
        input_layers: [['input', 0, 0]],
        output_layers: [['head', 0, 0]],
      },
    },
  };
}

function kerasLayer(
  kind: string,
  name: string,
  from: readonly string[],
  settings: Readonly<Record<string, unknown>> = {},
): object {
  const nodes = from.length > 0 ? [from.map((source) => [source, 0, 0, {}])] : [];
  return { class_name: kind, name, config: { name, ...settings }, inbound_nodes: nodes };
}

function kerasLayers(layer: NetLayer): object[] {
  const { name, from } = layer;
  switch (layer.kind) {
    case 'conv':
      return kerasConv(layer);
    case 'dense':
      return [
        kerasLayer('Dense', name, from, {
          units: layer.out,
          activation: layer.relu ? 'relu' : 'linear',
          use_bias: true,
        }),
      ];
    case 'concat':
      return [kerasLayer('Concatenate', name, from, { axis: -1 })];
    case 'maxpool': {
      const size = [layer.size, layer.size];
      return [
        kerasLayer('MaxPooling2D', name, from, {
          pool_size: size,
          strides: size,
          padding: 'same',
          data_format: 'channels_last',
        }),
      ];
    }
    case 'mean':
      return [kerasLayer('GlobalAveragePooling2D', name, from, { data_format: 'channels_last' })];
    case 'flatten':
      return [kerasLayer('Flatten', name, from)];
    default:
      throw new Error(`Keras has no layer for "${layer.kind}".`);
  }
}

/** The Keras layer that has a layer's weights: where something is added, what comes last bears the layer's own name. */
const weighing = (layer: NetLayer): string =>
  layer.kind === 'conv' && layer.add !== null ? `${layer.name}_conv` : layer.name;

function kerasConv(layer: Extract<NetLayer, { readonly kind: 'conv' }>): object[] {
  const { name, from, kernel, stride, out, relu, add } = layer;
  const activation = relu ? 'relu' : 'linear';
  const conv = (called: string, then: string) =>
    kerasLayer('Conv2D', called, from, {
      filters: out,
      kernel_size: [kernel, kernel],
      strides: [stride, stride],
      padding: 'same',
      data_format: 'channels_last',
      dilation_rate: [1, 1],
      activation: then,
      use_bias: true,
    });
  if (add === null) return [conv(name, activation)];
  return [
    conv(weighing(layer), 'linear'),
    kerasLayer('Add', `${name}_sum`, [weighing(layer), add]),
    kerasLayer('Activation', name, [`${name}_sum`], { activation }),
  ];
}
