import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { beforeAll, expect, it } from 'vitest';
import { openTensorFlow } from './tensorFlow.ts';

beforeAll(() => tf.setBackend('cpu'));

/** A layers model of so many pictures of one value, and one of two classes, as its files say it. */
async function sourceOf(inputs: number) {
  const pictures = Array.from({ length: inputs }, () => layers.input({ shape: [1] }));
  const joined =
    inputs > 1 ? layers.layers.concatenate().apply(pictures) : (pictures[0] as unknown);
  const outputs = layers.layers.dense({ units: 2 }).apply(joined as layers.SymbolicTensor);
  const model = layers.model({ inputs: pictures, outputs: outputs as layers.SymbolicTensor });
  let saved: tf.io.ModelArtifacts = {};
  await model.save({
    save: async (artifacts) => {
      saved = artifacts;
      return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
    },
  });
  model.dispose();
  return {
    kind: 'layers',
    topology: saved.modelTopology as object,
    specs: saved.weightSpecs!,
    weights: new Uint8Array(saved.weightData as ArrayBuffer),
    signature: null,
  } as const;
}

it('leaves nothing in memory of a model that it refuses', async () => {
  const source = await sourceOf(2);
  const before = tf.memory().numTensors;
  expect(await openTensorFlow(source)).toMatchObject({ failure: { reason: 'shape' } });
  expect(tf.memory().numTensors).toBe(before);
});

it('leaves nothing in memory of a picture, also where the model throws', async () => {
  const source = await sourceOf(1);
  const before = tf.memory().numTensors;
  const model = await openTensorFlow(source);
  if (!model.ok) throw new Error(model.failure.message);
  const open = tf.memory().numTensors;
  expect((await model.value.run(Float32Array.of(1), [1, 1])).shape).toEqual([1, 2]);
  await expect(model.value.run(new Float32Array(3), [1, 3])).rejects.toThrow();
  expect(tf.memory().numTensors).toBe(open);
  model.value.close();
  expect(tf.memory().numTensors).toBe(before);
});
