import type { Net } from './net.ts';
import {
  type ConvLayer,
  type DenseLayer,
  isWeighted,
  type MaxPoolLayer,
  type NetLayer,
} from './netLayer.ts';
import { isMap, paddingOf, type Shape, windowOf } from './netShapes.ts';
import type { LayerWeights } from './netWeights.ts';
import { type Attribute, type Constant, type Operator, onnxFile } from './onnxFile.ts';
import { placesOf } from './places.ts';

/** Operators and constants that stand for one layer; its output bears its name. */
interface Part {
  readonly operators: readonly Operator[];
  readonly constants?: readonly Constant[];
}

/** Of a map with channels last, what it is with channels first; and back. */
const TO_FRONT = [0, 3, 1, 2];
const TO_BACK = [0, 2, 3, 1];

/**
 * A net as an ONNX file (operators of set 13, float32): takes `input` [photos, height, width, channels] and answers the net's outputs by
 * their names, maps with channels last, too, as everywhere in Dyelot; inside channels come first, as ONNX wants it.
 */
export function onnxOf(net: Net): Uint8Array<ArrayBuffer> {
  const parts = [
    { operators: [transpose('input', hidden('input'), TO_FRONT)] },
    ...net.layers.map((layer) => partOf(layer, net)),
    ...net.outputs.map((name) => ({ operators: [given(name, net.shapes.get(name)!)] })),
  ];
  return onnxFile({
    input: { name: 'input', shape: net.input },
    outputs: net.outputs.map((name) => ({ name, shape: net.shapes.get(name)! })),
    operators: parts.flatMap(({ operators }) => operators),
    constants: parts.flatMap((part: Part) => part.constants ?? []),
  });
}

/** What a layer's output is called inside: its own name is that of the net's answer. */
const hidden = (name: string): string => `inside:${name}`;

const given = (name: string, shape: Shape): Operator =>
  isMap(shape)
    ? transpose(hidden(name), name, TO_BACK)
    : operator('Identity', [hidden(name)], name);

const transpose = (from: string, to: string, perm: readonly number[]): Operator =>
  operator('Transpose', [from], to, { perm });

const operator = (
  type: string,
  inputs: readonly string[],
  output: string,
  settings: Readonly<Record<string, Attribute>> = {},
): Operator => ({ type, inputs, output, settings });

function partOf(layer: NetLayer, { shapes, weights }: Net): Part {
  const to = hidden(layer.name);
  const from = layer.from.map(hidden);
  const shape = shapes.get(layer.from[0]!)!;
  if (isWeighted(layer)) return weighted(layer, shape, weights.get(layer.name)!);
  switch (layer.kind) {
    case 'concat':
      return { operators: [operator('Concat', from, to, { axis: 1 })] };
    case 'maxpool':
      return { operators: [operator('MaxPool', from, to, sliding(layer, shape))] };
    case 'mean':
      return {
        operators: [
          operator('GlobalAveragePool', from, `${to}.map`),
          operator('Flatten', [`${to}.map`], to, { axis: 1 }),
        ],
      };
    case 'flatten':
      return {
        operators: [
          transpose(from[0]!, `${to}.map`, TO_BACK),
          operator('Flatten', [`${to}.map`], to, { axis: 1 }),
        ],
      };
    case 'resize':
      return resize(from[0]!, to, layer.scale);
    case 'spread':
      return spread(from, to);
    case 'places':
      return places(from[0]!, to, shape);
  }
}

function weighted(layer: ConvLayer | DenseLayer, input: Shape, learned: LayerWeights): Part {
  const to = hidden(layer.name);
  const [kernel, bias] = [`${to}.kernel`, `${to}.bias`];
  const weighs = [hidden(layer.from[0]!), kernel, bias];
  const add = layer.kind === 'conv' ? layer.add : null;
  const sum = add === null ? [] : [hidden(add)];
  // One operator after the other, each working on what the one before made; the last makes the layer's output.
  const chain = [
    layer.kind === 'conv'
      ? operator('Conv', weighs, '', sliding(layer, input))
      : operator('Gemm', weighs, ''),
    ...sum.map((other) => operator('Add', [other], '')),
    ...(layer.relu ? [operator('Relu', [], '')] : []),
  ];
  return { operators: chained(chain, to), constants: learnedAs(learned, kernel, bias) };
}

function chained(chain: readonly Operator[], to: string): Operator[] {
  const nameOf = (i: number) => (i === chain.length - 1 ? to : `${to}.${i}`);
  return chain.map((one, i) => ({
    ...one,
    inputs: i === 0 ? one.inputs : [nameOf(i - 1), ...one.inputs],
    output: nameOf(i),
  }));
}

function learnedAs(learned: LayerWeights, kernel: string, bias: string): readonly Constant[] {
  const biases = { name: bias, shape: [learned.bias.length], values: learned.bias };
  const { shape, kernel: values } = learned;
  if (shape.length === 2) return [{ name: kernel, shape, values }, biases];
  const [rows, columns, input, out] = shape as [number, number, number, number];
  return [
    { name: kernel, shape: [out, input, rows, columns], values: outputsFirst(learned) },
    biases,
  ];
}

/** [rows, columns, in, out] as [out, in, rows, columns]. */
function outputsFirst({ shape, kernel }: LayerWeights): Float32Array {
  const [rows, columns, input, out] = shape as [number, number, number, number];
  const cells = rows * columns;
  const turned = new Float32Array(kernel.length);
  for (let cell = 0; cell < cells; cell++)
    for (let i = 0; i < input; i++)
      for (let o = 0; o < out; o++)
        turned[(o * input + i) * cells + cell] = kernel[(cell * input + i) * out + o]!;
  return turned;
}

function sliding(layer: ConvLayer | MaxPoolLayer, [height = 0, width = 0]: Shape) {
  const { kernel, stride } = windowOf(layer);
  const [top, bottom] = paddingOf(height, kernel, stride);
  const [left, right] = paddingOf(width, kernel, stride);
  return {
    kernel_shape: [kernel, kernel],
    strides: [stride, stride],
    pads: [top, left, bottom, right],
  };
}

/** `Resize` takes a region, which is not used here, and the factors of all four axes. */
function resize(from: string, to: string, scale: number): Part {
  const [region, factors] = [`${to}.region`, `${to}.factors`];
  return {
    operators: [
      operator('Resize', [from, region, factors], to, {
        mode: 'linear',
        coordinate_transformation_mode: 'half_pixel',
      }),
    ],
    constants: [
      { name: region, shape: [0], values: new Float32Array(0) },
      { name: factors, shape: [4], values: Float32Array.of(1, 1, scale, scale) },
    ],
  };
}

function spread([vector, map]: readonly string[], to: string): Part {
  return {
    operators: [
      operator('Unsqueeze', [vector!, `${to}.axes`], `${to}.map`),
      operator('Add', [`${to}.map`, map!], to),
    ],
    constants: [{ name: `${to}.axes`, shape: [2], values: BigInt64Array.of(2n, 3n) }],
  };
}

/** The planes are added to a channel times nothing: so there are as many of them as photos. */
function places(from: string, to: string, [height = 0, width = 0]: Shape): Part {
  const ends = ['begin', 'end', 'axis'].map((name) => `${to}.${name}`);
  const [nothing, planes] = [`${to}.nothing`, `${to}.planes`];
  return {
    operators: [
      operator('Slice', [from, ...ends], `${to}.channel`),
      operator('Mul', [`${to}.channel`, nothing], `${to}.empty`),
      operator('Add', [`${to}.empty`, planes], `${to}.places`),
      operator('Concat', [from, `${to}.places`], to, { axis: 1 }),
    ],
    constants: [
      ...[0n, 1n, 1n].map((value, i) => ({
        name: ends[i]!,
        shape: [1],
        values: BigInt64Array.of(value),
      })),
      { name: nothing, shape: [1], values: Float32Array.of(0) },
      { name: planes, shape: [1, 2, height, width], values: placesOf(height, width) },
    ],
  };
}
