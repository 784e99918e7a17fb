import * as ort from 'onnxruntime-web/wasm';
import type { Net } from '../../src/core/learn/net.ts';
import { sizeOf } from '../../src/core/learn/netShapes.ts';
import { onnxOf } from '../../src/core/learn/onnx.ts';
import type { HeldNet, NetBackend } from '../../workers/classify/netBackend.ts';

/** onnxruntime-web on WebAssembly, in one thread. */
export async function startOnnx(): Promise<NetBackend> {
  ort.env.wasm.numThreads = 1;
  return { hold: holdNet, close: () => undefined };
}

function holdNet(net: Net): HeldNet {
  const opening = ort.InferenceSession.create(onnxOf(net));
  return {
    run: async (pictures) => {
      const count = pictures.length / sizeOf(net.input);
      const input = new ort.Tensor('float32', pictures, [count, ...net.input]);
      const answers = await (await opening).run({ input });
      const outputs = net.outputs.map((name) => [
        name,
        answers[name]!.data as Float32Array<ArrayBuffer>,
      ]);
      return Object.fromEntries(outputs);
    },
    release: () => void opening.then((session) => session.release()),
  };
}
