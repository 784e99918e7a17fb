import * as ort from 'onnxruntime-web/wasm';
import { type Failure, fail, type Outcome, succeed } from '../../src/core/failure.ts';
import { goldenInput, type Net, type NetFiles, readNet } from '../../src/core/learn/net.ts';
import { onnxOf } from '../../src/core/learn/onnx.ts';
import type { Raster } from '../../src/core/raster.ts';
import { layers } from '../../src/core/segment/layer.ts';
import { PARSER_VIEWS, type Parsed, parserSize } from '../../src/core/segment/parser/parsed.ts';
import { parserInput } from '../../src/core/segment/parser/parserInput.ts';
import { parserUnavailable } from '../../src/core/segment/parser/parserUnavailable.ts';
import { readKinds } from '../../src/core/segment/parser/readKinds.ts';

/** The garment parser, ready to look at photos. */
export interface Parser {
  /** What it sees in a photo of any size. Same photo, same bytes. */
  readonly parse: (raster: Raster) => Promise<Parsed>;
}

/** A runtime is not believed where it is further than this from what the net answered when it was made. */
const TOLERANCE = 1e-3;

/**
 * Opens the garment parser on onnxruntime-web (WebAssembly, float32; `threads` where memory can be shared). Fails as `model-unavailable`
 * where the files are damaged or no parser's, the runtime cannot be loaded, or comes to other numbers than the net's own.
 */
export async function openParser(files: NetFiles, threads = 1): Promise<Outcome<Parser>> {
  const net = readNet(files.json, files.weights);
  if (!net.ok) return net;
  try {
    return succeed(await open(net.value, threads));
  } catch (thrown) {
    return fail(unavailable(thrown));
  }
}

const unavailable = (thrown: unknown): Failure => ({
  ...parserUnavailable,
  message: `${parserUnavailable.message} (${thrown instanceof Error ? thrown.message : thrown})`,
});

async function open(net: Net, threads: number): Promise<Parser> {
  expectParser(net);
  ort.env.wasm.numThreads = threads;
  const session = await ort.InferenceSession.create(onnxOf(net));
  const scoresOf = async (pictures: Float32Array, count: number): Promise<Float32Array> => {
    const input = new ort.Tensor('float32', pictures, [count, ...net.input]);
    const answers = await session.run({ input });
    return answers[net.outputs.at(-1)!]!.data as Float32Array;
  };
  expectGolden(await scoresOf(goldenInput(net), 1), net);
  return {
    parse: async (raster) => readKinds(await scoresOf(parserInput(raster), PARSER_VIEWS)),
  };
}

function expectParser({ input, outputs, shapes, labels }: Net): void {
  const { width, height } = parserSize;
  const kinds = ['background', ...layers];
  const shape = shapes.get(outputs.at(-1)!);
  if (
    String(input) !== String([height, width, 3]) ||
    String(shape) !== String([height, width, kinds.length]) ||
    String(labels) !== String(kinds)
  )
    throw new Error('it is no garment parser');
}

/** The answer to the golden input, in the middle of the map. */
function expectGolden(scores: Float32Array, { golden, outputs, labels }: Net): void {
  const { width, height } = parserSize;
  const from = labels.length * ((height / 2) * width + width / 2);
  const expected = golden.get(outputs.at(-1)!)!;
  if (expected.some((value, kind) => !(Math.abs(scores[from + kind]! - value) <= TOLERANCE)))
    throw new Error('this device comes to other numbers than it should');
}
