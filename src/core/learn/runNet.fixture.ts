import type { Net } from './net.ts';
import type { ConvLayer, DenseLayer, NetLayer } from './netLayer.ts';
import { paddingOf, type Shape, windowOf } from './netShapes.ts';
import type { LayerWeights } from './netWeights.ts';
import { placesOf } from './places.ts';

/** An output with its shape. */
interface Made {
  readonly shape: Shape;
  readonly data: Float32Array;
}

/** Runs a net on one picture, number by number: what faster ways are held against. Returns its outputs by name. */
export function runPlainly(net: Net, picture: Float32Array): ReadonlyMap<string, Float32Array> {
  const made = new Map<string, Made>([['input', { shape: net.input, data: picture }]]);
  for (const layer of net.layers) made.set(layer.name, step(layer, net, made));
  return new Map(net.outputs.map((name) => [name, made.get(name)!.data]));
}

function step(layer: NetLayer, net: Net, made: ReadonlyMap<string, Made>): Made {
  const [first, second] = layer.from.map((name) => made.get(name)!);
  const shape = net.shapes.get(layer.name)!;
  const cells = (map: Made) => map.shape[0]! * map.shape[1]!;
  switch (layer.kind) {
    case 'conv':
      return finish(layer, slid(layer, net.weights.get(layer.name)!, first!, shape), made);
    case 'dense':
      return finish(layer, weighed(net.weights.get(layer.name)!, first!, shape), made);
    case 'flatten':
      return { shape, data: first!.data };
    case 'concat':
      return joined(
        layer.from.map((name) => made.get(name)!),
        shape,
      );
    case 'places': {
      const [height, width] = shape as [number, number];
      const planes = placesOf(height, width);
      const data = Float32Array.from(
        { length: planes.length },
        (_, i) => planes[(i % 2) * height * width + (i >> 1)]!,
      );
      return joined([first!, { shape: [height, width, 2], data }], shape);
    }
    case 'mean': {
      const sum = (c: number) =>
        first!.data.reduce((total, value, i) => total + (i % shape[0]! === c ? value : 0), 0);
      return {
        shape,
        data: Float32Array.from({ length: shape[0]! }, (_, c) => sum(c) / cells(first!)),
      };
    }
    case 'spread':
      return {
        shape,
        data: second!.data.map((value, i) => value + first!.data[i % shape[2]!]!),
      };
    case 'maxpool':
      return each(shape, (y, x, c) => {
        const window = windowAt(layer, first!, y, x).map(([v, u]) => at(first!, v, u, c));
        return Math.max(...window);
      });
    case 'resize':
      return each(shape, (y, x, c) =>
        between(first!, y / layer.scale, x / layer.scale, layer.scale, c),
      );
  }
}

const at = ({ shape, data }: Made, y: number, x: number, c: number): number =>
  data[(y * shape[1]! + x) * shape[2]! + c]!;

function each(shape: Shape, value: (y: number, x: number, c: number) => number): Made {
  const [height, width, channels] = shape as [number, number, number];
  const data = new Float32Array(height * width * channels);
  for (let i = 0; i < data.length; i++) {
    const cell = Math.floor(i / channels);
    data[i] = value(Math.floor(cell / width), cell % width, i % channels);
  }
  return { shape, data };
}

/** The cells under a window that lie within the map: row, column, and where in the window. */
function windowAt(layer: Parameters<typeof windowOf>[0], map: Made, y: number, x: number) {
  const { kernel, stride } = windowOf(layer);
  const [height, width] = map.shape as [number, number];
  const top = y * stride - paddingOf(height, kernel, stride)[0];
  const left = x * stride - paddingOf(width, kernel, stride)[0];
  return Array.from({ length: kernel * kernel }, (_, i) => {
    const [down, right] = [Math.floor(i / kernel), i % kernel];
    return [top + down, left + right, i] as const;
  }).filter(([v, u]) => v >= 0 && v < height && u >= 0 && u < width);
}

function slid(layer: ConvLayer, { kernel, bias }: LayerWeights, map: Made, shape: Shape): Made {
  const [input, out] = [map.shape[2]!, layer.out];
  return each(shape, (y, x, o) => {
    let sum = bias[o]!;
    for (const [v, u, cell] of windowAt(layer, map, y, x))
      for (let i = 0; i < input; i++)
        sum += at(map, v, u, i) * kernel[(cell * input + i) * out + o]!;
    return sum;
  });
}

function weighed({ kernel, bias }: LayerWeights, { data }: Made, shape: Shape): Made {
  const out = shape[0]!;
  const sum = (o: number) =>
    data.reduce((total, value, i) => total + value * kernel[i * out + o]!, 0);
  return { shape, data: bias.map((start, o) => start + sum(o)) };
}

function finish(layer: ConvLayer | DenseLayer, made: Made, all: ReadonlyMap<string, Made>): Made {
  const other = layer.kind === 'conv' && layer.add !== null ? all.get(layer.add) : undefined;
  const data = made.data.map((value, i) => {
    const sum = value + (other?.data[i] ?? 0);
    return layer.relu ? Math.max(0, sum) : sum;
  });
  return { ...made, data };
}

function joined(parts: readonly Made[], shape: Shape): Made {
  const data = new Float32Array(shape.reduce((product, side) => product * side, 1));
  const channels = shape.at(-1)!;
  let before = 0;
  for (const { shape: own, data: values } of parts) {
    const count = own.at(-1)!;
    values.forEach((value, i) => {
      data[Math.floor(i / count) * channels + before + (i % count)] = value;
    });
    before += count;
  }
  return { shape, data };
}

/** The value between four cells, at the middle of a smaller one; beyond the outermost middles it stays as it is there. */
function between(map: Made, y: number, x: number, scale: number, c: number): number {
  const [height, width] = map.shape as [number, number];
  const half = 0.5 / scale - 0.5;
  const [down, right] = [Math.max(0, y + half), Math.max(0, x + half)];
  const [top, left] = [Math.floor(down), Math.floor(right)];
  const [bottom, far] = [Math.min(height - 1, top + 1), Math.min(width - 1, left + 1)];
  const row = (v: number) =>
    at(map, v, left, c) + (right - left) * (at(map, v, far, c) - at(map, v, left, c));
  return row(top) + (down - top) * (row(bottom) - row(top));
}
