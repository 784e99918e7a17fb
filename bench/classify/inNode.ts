import { decode } from '../../headless/decode.ts';
import { type ClassifyPlace, measure, medianOf } from './measure.ts';

/** Runs the backends in this process. Times are its own processor time: what else the machine does counts as little as can be. */
export async function startClassifyInNode(): Promise<ClassifyPlace> {
  return {
    name: `Node ${process.version}`,
    backends: ['cpu', 'wasm', 'onnxruntime-web'],
    measure: (name, task) => measure(name, task, null, processorTime),
    decode: async ({ jpeg, rounds }) => {
      const times = [];
      for (let round = 0; round <= rounds; round++) {
        const begin = processorTime();
        await decode(jpeg);
        times.push(processorTime() - begin);
      }
      return medianOf(times);
    },
    stop: async () => undefined,
  };
}

const processorTime = (): number => process.cpuUsage().user / 1000;
