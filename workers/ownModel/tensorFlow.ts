import type { io, Tensor } from '@tensorflow/tfjs-core';
import * as tf from '@tensorflow/tfjs-core';
import { type Outcome, succeed } from '../../src/core/failure.ts';
import { type ModelSource, refuse } from '../../src/core/learn/ownModel.ts';
import type { ModelRuntime } from './runtimeOf.ts';

type TensorFlowSource = Extract<ModelSource, { readonly kind: 'layers' | 'graph' }>;

/** What both kinds of models of TensorFlow.js have. */
interface Predictor {
  readonly inputs: readonly { readonly shape?: readonly (number | null)[] | undefined }[];
  predict(input: Tensor): Tensor | Tensor[] | Record<string, Tensor>;
  dispose(): unknown;
}

/**
 * Opens a layers or graph model of TensorFlow.js on the backend that is set. Layers and operations of its own that a model would bring as
 * code are not known here, and nothing is fetched: all weights are at hand. Fails as `bad-model`.
 */
export async function openTensorFlow(source: TensorFlowSource): Promise<Outcome<ModelRuntime>> {
  try {
    const model = await load(source);
    if (model.inputs.length !== 1) {
      model.dispose();
      return refuse(
        'shape',
        'The model wants more than one input: it is no classifier of pictures.',
      );
    }
    return succeed({
      // Graph models write an open side as -1.
      input: (model.inputs[0]!.shape ?? []).map((side) => (side === -1 ? null : side)),
      engine: `TensorFlow.js, ${tf.getBackend()}`,
      close: () => void model.dispose(),
      run: (values, shape) => runModel(model, values, shape),
    });
  } catch (thrown) {
    return refuseThrown(thrown);
  }
}

async function load({
  kind,
  topology,
  specs,
  weights,
  signature,
}: TensorFlowSource): Promise<Predictor> {
  const artifacts = {
    modelTopology: topology,
    weightSpecs: specs as io.WeightsManifestEntry[],
    weightData: weights.buffer,
    ...(signature ? { signature } : {}),
  };
  const handler = { load: async () => artifacts };
  if (kind === 'layers') {
    const { loadLayersModel } = await import('@tensorflow/tfjs-layers');
    return loadLayersModel(handler);
  }
  const { loadGraphModel } = await import('@tensorflow/tfjs-converter');
  return loadGraphModel(handler);
}

async function runModel(model: Predictor, values: Float32Array, shape: readonly number[]) {
  // Nothing of a picture stays in memory, also where the model throws.
  const told = tf.tidy(() => model.predict(tf.tensor(values, [...shape], 'float32')));
  try {
    const [first] = told instanceof tf.Tensor ? [told] : Object.values(told);
    if (!first) throw new Error('it answers nothing');
    return { shape: first.shape, values: Float32Array.from(await first.data()) };
  } finally {
    tf.dispose(told);
  }
}

/** What tfjs says where it does not know something. */
const unknownWords = /unknown (layer|op|activation)|not registered|not supported|registry|custom/i;

export function refuseThrown(thrown: unknown): Outcome<never> {
  const cause = (thrown instanceof Error ? thrown.message : String(thrown)).slice(0, 200);
  return unknownWords.test(cause)
    ? refuse('operation', `The model uses what cannot be run here: ${cause}`)
    : refuse('format', `The model cannot be opened: ${cause}`);
}
