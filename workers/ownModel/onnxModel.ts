import * as ort from 'onnxruntime-web/wasm';
import { type Outcome, succeed } from '../../src/core/failure.ts';
import { refuse } from '../../src/core/learn/ownModel.ts';
import type { ModelRuntime } from './runtimeOf.ts';
import { refuseThrown } from './tensorFlow.ts';

/** Opens an ONNX model on onnxruntime-web (WebAssembly, one thread). Fails as `bad-model`. */
export async function openOnnx(bytes: Uint8Array): Promise<Outcome<ModelRuntime>> {
  try {
    ort.env.wasm.numThreads = 1;
    ort.env.logLevel = 'fatal';
    const session = await ort.InferenceSession.create(bytes, { logSeverityLevel: 4 });
    const [input] = session.inputMetadata;
    if (session.inputNames.length !== 1 || !input?.isTensor || input.type !== 'float32') {
      await session.release();
      return refuse('shape', 'The model does not take one picture of float32 numbers.');
    }
    return succeed({
      input: input.shape.map((side) => (typeof side === 'number' && side > 0 ? side : null)),
      engine: 'onnxruntime-web, wasm',
      close: () => void session.release(),
      run: async (values, shape) => {
        const answers = await session.run({
          [input.name]: new ort.Tensor('float32', values, [...shape]),
        });
        const first = answers[session.outputNames[0]!]!;
        return { shape: first.dims, values: Float32Array.from(first.data as Float32Array) };
      },
    });
  } catch (thrown) {
    return refuseThrown(thrown);
  }
}
