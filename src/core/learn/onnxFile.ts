import type { Shape } from './netShapes.ts';
import { bytes, fileOf, integer, type Message, message, text } from './protobuf.ts';

/** @file The parts of an ONNX file (github.com/onnx/onnx, onnx.proto, IR version 7), with the numbers of their fields. */

const IR_VERSION = 7;
/** The first in which `Resize` and `Unsqueeze` are as they are used here. */
const OPSET = 13;

const FLOAT32 = 1;
const INT64 = 7;

/** A setting of an operator. */
export type Attribute = number | string | readonly number[];

/** One operator: what it takes, what it makes, its settings. */
export interface Operator {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly settings?: Readonly<Record<string, Attribute>>;
}

/** A constant. */
export interface Constant {
  readonly name: string;
  readonly shape: Shape;
  /** A `BigInt64Array` where whole numbers are asked for: sizes and axes. */
  readonly values: Float32Array | BigInt64Array;
}

/** A graph's input or output: numbers of this shape, a picture each of as many as there are. */
interface Port {
  readonly name: string;
  readonly shape: Shape;
}

/** All that a graph is made of; the operators in an order in which they can be run. */
export interface Graph {
  readonly input: Port;
  readonly outputs: readonly Port[];
  readonly operators: readonly Operator[];
  readonly constants: readonly Constant[];
}

/** The bytes of an ONNX file. */
export function onnxFile({ input, outputs, operators, constants }: Graph): Uint8Array<ArrayBuffer> {
  const graph = [
    ...operators.flatMap((operator) => message(1, node(operator))),
    ...text(2, 'net'),
    ...constants.flatMap((constant) => message(5, tensor(constant))),
    ...message(11, port(input)),
    ...outputs.flatMap((output) => message(12, port(output))),
  ];
  const opset = message(8, [...text(1, ''), ...integer(2, OPSET)]);
  return fileOf([...integer(1, IR_VERSION), ...text(2, 'dyelot'), ...message(7, graph), ...opset]);
}

const node = ({ type, inputs, output, settings = {} }: Operator): Message => [
  ...inputs.flatMap((name) => text(1, name)),
  ...text(2, output),
  ...text(4, type),
  ...Object.entries(settings).flatMap(([name, value]) => message(5, attribute(name, value))),
];

/** Field 20 says which of the others holds the value. */
function attribute(name: string, value: Attribute): Message {
  if (typeof value === 'number') return [...text(1, name), ...integer(3, value), ...integer(20, 2)];
  if (typeof value === 'string') return [...text(1, name), ...text(4, value), ...integer(20, 3)];
  return [...text(1, name), ...value.flatMap((one) => integer(8, one)), ...integer(20, 7)];
}

function tensor({ name, shape, values }: Constant): Message {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return [
    ...shape.flatMap((side) => integer(1, side)),
    ...integer(2, values instanceof Float32Array ? FLOAT32 : INT64),
    ...text(8, name),
    ...bytes(9, raw),
  ];
}

function port({ name, shape }: Port): Message {
  const sides = [text(2, 'photos'), ...shape.map((side) => integer(1, side))];
  const dimensions = sides.flatMap((side) => message(1, side));
  const kind = message(1, [...integer(1, FLOAT32), ...message(2, dimensions)]);
  return [...text(1, name), ...message(2, kind)];
}
