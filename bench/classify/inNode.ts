import { decode } from '../../headless/decode.ts';
import { type ClassifyPlace, measure, timed } from './measure.ts';

/** Runs the backends in this process. Times are its own processor time: what else the machine does counts as little as can be. */
export async function startClassifyInNode(): Promise<ClassifyPlace> {
  return {
    name: `Node ${process.version}`,
    backends: ['cpu', 'wasm', 'onnxruntime-web'],
    measure: (name, task) => measure(name, task, null, processorTime),
    decode: async ({ jpeg, rounds }) => {
      await decode(jpeg);
      return (await timed(rounds, processorTime, () => decode(jpeg))).milliseconds;
    },
    stop: async () => undefined,
  };
}

const processorTime = (): number => process.cpuUsage().user / 1000;
