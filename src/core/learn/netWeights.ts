import type { WeightedLayer } from './netLayer.ts';
import { type Shape, sizeOf } from './netShapes.ts';

/** What a layer learned. */
export interface LayerWeights {
  /** [kernel, kernel, in, out] of a convolution, [in, out] of a dense layer. */
  readonly shape: Shape;
  readonly kernel: Float32Array<ArrayBuffer>;
  /** One number an output channel. */
  readonly bias: Float32Array<ArrayBuffer>;
}

/** The shape of a layer's kernel, for what comes in. */
export const kernelShape = (layer: WeightedLayer, input: Shape): Shape =>
  layer.kind === 'conv'
    ? [layer.kernel, layer.kernel, input[2]!, layer.out]
    : [input[0]!, layer.out];

/**
 * Takes the weights of layers with kernels of `shapes` out of a file, in their order. A layer: its kernel, a signed byte a weight; at the
 * next multiple of 4 the scales, then the biases, a little-endian float32 an output channel each. A weight is its byte times its
 * channel's scale. Throws an `Error` where the file is of another length or holds what is no number.
 */
export function unpackWeights(file: Uint8Array, shapes: readonly Shape[]): LayerWeights[] {
  let at = 0;
  const unpacked = shapes.map((shape) => {
    const begin = at;
    const floats = alignedTo4(begin + sizeOf(shape));
    at = floats + 8 * shape.at(-1)!;
    if (at > file.length) throw new Error('the weights end too early');
    return unpackLayer(file, shape, begin, floats);
  });
  if (at !== file.length) throw new Error('the weights go on behind their end');
  return unpacked;
}

const alignedTo4 = (at: number): number => Math.ceil(at / 4) * 4;

function unpackLayer(file: Uint8Array, shape: Shape, begin: number, floats: number): LayerWeights {
  const out = shape.at(-1)!;
  const scales = readFloats(file, floats, out);
  const bias = readFloats(file, floats + 4 * out, out);
  const bytes = new Int8Array(file.buffer, file.byteOffset + begin, sizeOf(shape));
  const kernel = new Float32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) kernel[i] = bytes[i]! * scales[i % out]!;
  return { shape, kernel, bias };
}

function readFloats(file: Uint8Array, at: number, count: number): Float32Array<ArrayBuffer> {
  const view = new DataView(file.buffer, file.byteOffset + at, 4 * count);
  const floats = new Float32Array(count);
  for (let i = 0; i < count; i++) floats[i] = view.getFloat32(4 * i, true);
  if (!floats.every(Number.isFinite)) throw new Error('a weight is no number');
  return floats;
}
