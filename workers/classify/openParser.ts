import * as ort from 'onnxruntime-web/wasm';
import { type Failure, fail, type Outcome, succeed } from '../../src/core/failure.ts';
import { type Net, type NetFiles, readNet } from '../../src/core/learn/net.ts';
import { sizeOf } from '../../src/core/learn/netShapes.ts';
import { onnxOf } from '../../src/core/learn/onnx.ts';
import type { Raster } from '../../src/core/raster.ts';
import { layers } from '../../src/core/segment/layer.ts';
import { type Parsed, parserSize } from '../../src/core/segment/parser/parsed.ts';
import { parserInput } from '../../src/core/segment/parser/parserInput.ts';
import { parserUnavailable } from '../../src/core/segment/parser/parserUnavailable.ts';
import { readKinds } from '../../src/core/segment/parser/readKinds.ts';
import { tellGolden } from './golden.ts';

/** The garment parser, ready to look at photos. */
export interface Parser {
  /** What it sees in a photo of any size. Same photo, same bytes. */
  readonly parse: (raster: Raster) => Promise<Parsed>;
  /** Lets go of its weights. */
  readonly release: () => Promise<void>;
}

/** What the net calls its answer. */
const KINDS = 'kinds';

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
  const run = async (pictures: Float32Array) => {
    const count = pictures.length / sizeOf(net.input);
    const input = new ort.Tensor('float32', pictures, [count, ...net.input]);
    const answers = await session.run({ input });
    return { [KINDS]: answers[KINDS]!.data as Float32Array<ArrayBuffer> };
  };
  const release = () => session.release();
  try {
    await tellGolden(net, { run, release });
  } catch (thrown) {
    await release();
    throw thrown;
  }
  return { parse: async (raster) => readKinds((await run(parserInput(raster)))[KINDS]!), release };
}

/** Throws where a net does not look at pictures of the parser's size, or tells other kinds. */
function expectParser({ input, outputs, shapes, labels }: Net): void {
  const { width, height } = parserSize;
  const kinds = ['background', ...layers];
  if (
    String(outputs) !== KINDS ||
    String(input) !== String([height, width, 3]) ||
    String(shapes.get(KINDS)) !== String([height, width, kinds.length]) ||
    String(labels) !== String(kinds)
  )
    throw new Error('it is no garment parser');
}
