import { predictionOf } from '../../src/core/learn/calibrate.ts';
import { type CategoryFiles, readCategoryModel } from '../../src/core/learn/categoryModel.ts';
import { seenIn } from '../../src/core/learn/looks.ts';
import { backendSources, type WasmFiles } from '../../workers/classify/backendSources.ts';
import { tellGolden } from '../../workers/classify/golden.ts';
import type { NetBackend } from '../../workers/classify/netBackend.ts';
import { startOnnx } from './onnxBackend.ts';

/** What is to be measured. */
export interface Task {
  readonly files: CategoryFiles;
  /** All looks at each photo. */
  readonly looks: readonly Float32Array[];
  /** How often each photo is looked at. */
  readonly rounds: number;
  /** A photo of one megapixel. */
  readonly jpeg: Uint8Array<ArrayBuffer>;
}

/** How a backend did. */
export interface Found {
  /** Of a photo: the median over the photos. */
  readonly milliseconds: number;
  /** By photo, then by class. */
  readonly scores: readonly (readonly number[])[];
}

export type Measured = Found | { readonly failure: string };

/** Where backends run. */
export interface ClassifyPlace {
  readonly name: string;
  readonly backends: readonly BackendName[];
  readonly measure: (backend: BackendName, task: Task) => Promise<Measured>;
  /** Milliseconds that decoding the photo takes. */
  readonly decode: (task: Task) => Promise<number>;
  readonly stop: () => Promise<void>;
}

export type BackendName = 'webgpu' | 'wasm' | 'webgl' | 'cpu' | 'onnxruntime-web';

/** A graphics card done in software takes seconds. */
const ENOUGH_MS = 1000;

/** Measures a backend in this process or worker. `clock` answers milliseconds. */
export async function measure(
  name: BackendName,
  { files, looks, rounds }: Task,
  wasmFiles: WasmFiles,
  clock: () => number,
): Promise<Measured> {
  try {
    const model = readCategoryModel(files);
    if (!model.ok) return { failure: model.failure.message };
    const { net, calibration } = model.value;
    const held = (await start(name, wasmFiles)).hold(net);
    await tellGolden(net, held);
    await held.run(looks[0]!);
    const times = [];
    const scores = [];
    for (const pictures of looks) {
      const { milliseconds, made } = await timed(rounds, clock, () => held.run(pictures));
      const { logits, features } = made as { logits: Float32Array; features: Float32Array };
      const [seen] = seenIn({ logits, features }, 1);
      times.push(milliseconds);
      scores.push(Object.values(predictionOf(seen!.logits, seen!.features, calibration).scores));
    }
    return { milliseconds: medianOf(times), scores };
  } catch (thrown) {
    return { failure: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/**
 * Does something several times, but no more once that has taken long. Answers the mean time: a process' own time is counted in ticks, so that
 * the shortest of short times means nothing.
 */
export async function timed<Made>(rounds: number, clock: () => number, make: () => Promise<Made>) {
  const begin = clock();
  let made = await make();
  let count = 1;
  for (; count < rounds && clock() - begin < ENOUGH_MS; count++) made = await make();
  return { milliseconds: (clock() - begin) / count, made };
}

const start = (name: BackendName, wasmFiles: WasmFiles): Promise<NetBackend> =>
  name === 'onnxruntime-web'
    ? startOnnx()
    : backendSources(wasmFiles, true)
        .find(({ backend }) => backend === name)!
        .start();

const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
