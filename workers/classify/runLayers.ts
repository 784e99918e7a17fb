import * as tf from '@tensorflow/tfjs-core';
import type { Net } from '../../src/core/learn/net.ts';
import type { ConvLayer, NetLayer } from '../../src/core/learn/netLayer.ts';
import { placesOf } from '../../src/core/learn/places.ts';

/** A layer's weights where the backend has them. */
export interface HeldWeights {
  readonly kernel: tf.Tensor;
  readonly bias: tf.Tensor1D;
}

type Weights = ReadonlyMap<string, HeldWeights>;
type Made = ReadonlyMap<string, tf.Tensor>;

/** Leaves a net's weights with the backend that is set. */
export const heldWeights = ({ weights }: Net): Weights =>
  new Map(
    [...weights].map(([name, { kernel, shape, bias }]) => [
      name,
      { kernel: tf.tensor(kernel, [...shape]), bias: tf.tensor1d(bias) },
    ]),
  );

/** The net's outputs, in their order, for pictures [photos, height, width, channels]. What is made on the way is let go. */
export const runLayers = ({ layers, outputs }: Net, weights: Weights, pictures: tf.Tensor4D) =>
  tf.tidy(() => {
    const made = new Map<string, tf.Tensor>([['input', pictures]]);
    for (const layer of layers) made.set(layer.name, run(layer, weights, made));
    return outputs.map((name) => made.get(name)!);
  });

function run(layer: NetLayer, weights: Weights, made: Made): tf.Tensor {
  const from = layer.from.map((name) => made.get(name)!);
  const [first] = from as [tf.Tensor4D];
  switch (layer.kind) {
    case 'conv':
      return conv(
        layer,
        first,
        weights.get(layer.name)!,
        layer.add === null ? null : made.get(layer.add)!,
      );
    case 'dense': {
      const { kernel, bias } = weights.get(layer.name)!;
      const activation = layer.relu ? 'relu' : 'linear';
      return tf.fused.matMul({ a: from[0]!, b: kernel, bias, activation });
    }
    case 'concat':
      return tf.concat(from, -1);
    case 'maxpool':
      return tf.maxPool(first, layer.size, layer.size, 'same');
    case 'mean':
      return tf.mean(first, [1, 2]);
    case 'flatten':
      return tf.reshape(first, [first.shape[0], -1]);
    case 'resize': {
      const [, height, width] = first.shape;
      return tf.image.resizeBilinear(
        first,
        [height * layer.scale, width * layer.scale],
        false,
        true,
      );
    }
    case 'spread': {
      const [vector, map] = from as [tf.Tensor2D, tf.Tensor4D];
      return tf.add(tf.reshape(vector, [vector.shape[0], 1, 1, vector.shape[1]]), map);
    }
    case 'places':
      return withPlaces(first);
  }
}

/** No backend adds a shortcut within its convolution, so what follows it is done by itself. */
function conv(
  { stride: strides, relu }: ConvLayer,
  x: tf.Tensor4D,
  { kernel, bias }: HeldWeights,
  shortcut: tf.Tensor | null,
): tf.Tensor {
  const filter = kernel as tf.Tensor4D;
  const activation = relu && shortcut === null ? 'relu' : 'linear';
  const slid = tf.fused.conv2d({ x, filter, strides, pad: 'same', bias, activation });
  if (shortcut === null) return slid;
  const sum = tf.add(slid, shortcut);
  return relu ? tf.relu(sum) : sum;
}

function withPlaces(map: tf.Tensor4D): tf.Tensor {
  const [photos, height, width] = map.shape;
  const planes = tf.tensor4d(placesOf(height, width), [1, 2, height, width]);
  return tf.concat([map, tf.tile(tf.transpose(planes, [0, 2, 3, 1]), [photos, 1, 1, 1])], -1);
}
