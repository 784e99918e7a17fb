import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { loadLayersModel } from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { judge } from './head.ts';
import { layersFiles } from './headFile.ts';
import { readNet } from './net.ts';
import { netFiles } from './netFiles.fixture.ts';
import { runPlainly } from './runNet.fixture.ts';

const random = seededRandom(3);

/** Every kind of layer that a net with features may have. */
function smallNet() {
  const { json, weights } = netFiles(
    [9, 7, 3],
    1,
    [
      { name: 'stem', kind: 'conv', from: ['input'], kernel: 3, stride: 2, out: 6, relu: true },
      { name: 'a', kind: 'conv', from: ['stem'], kernel: 3, stride: 1, out: 6, relu: true },
      {
        name: 'b',
        kind: 'conv',
        from: ['a'],
        kernel: 3,
        stride: 1,
        out: 6,
        relu: true,
        add: 'stem',
      },
      { name: 'less', kind: 'maxpool', from: ['b'], size: 2 },
      { name: 'two', kind: 'concat', from: ['less', 'less'] },
      { name: 'features', kind: 'mean', from: ['two'] },
      { name: 'logits', kind: 'dense', from: ['features'], out: 3, relu: false },
    ],
    ['features', 'logits'],
    ['one', 'two', 'three'],
  );
  const net = readNet(json, weights);
  if (!net.ok) throw new Error(net.failure.message);
  return net.value;
}

it('gives the same chances to 1e-6 when TensorFlow.js reads it back', async () => {
  await tf.setBackend('cpu');
  const net = smallNet();
  const labels = ['scone', 'bun', 'other'];
  const head = {
    labels,
    kernel: Float32Array.from({ length: 36 }, () => random() - 0.5),
    bias: Float32Array.from([0.1, -0.2, 0.05]),
  };
  const files = layersFiles(net, head);
  const { modelTopology, weightsManifest, userDefinedMetadata } = JSON.parse(files.json);
  const model = await loadLayersModel({
    load: async () => ({
      modelTopology,
      weightSpecs: weightsManifest[0].weights,
      weightData: files.weights.buffer,
    }),
  });
  const picture = Float32Array.from({ length: 9 * 7 * 3 }, random);
  const told = model.predict(tf.tensor4d(picture, [1, 9, 7, 3])) as tf.Tensor;
  const expected = judge(head, runPlainly(net, picture).get('features')!);
  const found = await told.data();
  expected.forEach((chance, k) => {
    expect(Math.abs(found[k]! - chance)).toBeLessThan(1e-6);
  });
  expect(userDefinedMetadata.labels).toEqual(labels);
});
