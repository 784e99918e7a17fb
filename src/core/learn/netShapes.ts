import { type ConvLayer, type MaxPoolLayer, type NetLayer, needsOf } from './netLayer.ts';

/** How large an output is, for one picture: [height, width, channels] of a map, [length] of a vector. */
export type Shape = readonly number[];

/** No output may hold more numbers: 64 MB. */
const MOST_NUMBERS = 2 ** 24;

/** The shape of every output by its name. Throws an `Error` that says where layers do not fit together. */
export function shapesOf(input: Shape, layers: readonly NetLayer[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>([['input', input]]);
  for (const layer of layers) {
    if (shapes.has(layer.name)) throw new Error(`two layers are called "${layer.name}"`);
    const needs = needsOf(layer).map((name) => shapes.get(name));
    const shape = needs.every((need) => need !== undefined) ? shapeAfter(layer, needs) : null;
    if (shape === null || sizeOf(shape) > MOST_NUMBERS)
      throw new Error(`"${layer.name}" does not fit what it comes from`);
    shapes.set(layer.name, shape);
  }
  return shapes;
}

/** How many numbers a shape holds. */
export const sizeOf = (shape: Shape): number => shape.reduce((product, side) => product * side, 1);

export const isMap = (shape: Shape): boolean => shape.length === 3;

/** Null where a layer cannot work on that. */
function shapeAfter(layer: NetLayer, [first, second, ...more]: readonly Shape[]): Shape | null {
  if (first === undefined) return null;
  const [height = 0, width = 0, channels = 0] = first;
  const isAlone = second === undefined;
  switch (layer.kind) {
    case 'conv': {
      const shape = [...windowsOf(layer, first), layer.out];
      return isMap(first) && (isAlone || areEqual(second, shape)) ? shape : null;
    }
    case 'dense':
      return isAlone && !isMap(first) ? [layer.out] : null;
    case 'maxpool':
      return isAlone && isMap(first) ? [...windowsOf(layer, first), channels] : null;
    case 'resize':
      return isAlone && isMap(first) ? [height * layer.scale, width * layer.scale, channels] : null;
    case 'mean':
      return isAlone && isMap(first) ? [channels] : null;
    case 'flatten':
      return isAlone && isMap(first) ? [sizeOf(first)] : null;
    case 'places':
      return isAlone && isMap(first) ? [height, width, channels + 2] : null;
    case 'spread':
      return second && isMap(second) && areEqual(first, second.slice(2)) ? second : null;
    case 'concat':
      return joined([first, ...(second ? [second] : []), ...more]);
  }
}

const windowsOf = (layer: ConvLayer | MaxPoolLayer, [height = 0, width = 0]: Shape): Shape => {
  const { stride } = windowOf(layer);
  return [Math.ceil(height / stride), Math.ceil(width / stride)];
};

/** Sides and step of what slides over a map. */
export const windowOf = (layer: ConvLayer | MaxPoolLayer) =>
  layer.kind === 'conv' ? layer : { kernel: layer.size, stride: layer.size };

/** How many cells are missing before and behind `length` cells, for windows of a size and a step ("same" padding). */
export function paddingOf(
  length: number,
  kernel: number,
  stride: number,
): readonly [number, number] {
  const missing = Math.max(0, (Math.ceil(length / stride) - 1) * stride + kernel - length);
  return [missing >> 1, missing - (missing >> 1)];
}

function joined(shapes: readonly Shape[]): Shape | null {
  const [first] = shapes;
  const before = first!.slice(0, -1);
  if (!shapes.every((shape) => areEqual(shape.slice(0, -1), before))) return null;
  return [...before, shapes.reduce((sum, shape) => sum + shape.at(-1)!, 0)];
}

const areEqual = (one: Shape, other: Shape): boolean =>
  one.length === other.length && one.every((side, i) => side === other[i]);
