import { isRecord, readCount, readName, readNames } from './readJson.ts';

/** What every layer of a net has. */
interface Named {
  /** What its output is called. */
  readonly name: string;
  /** The outputs that it works on, of layers before it; `input` is the net's own input. */
  readonly from: readonly string[];
}

/** Slides a kernel over a map, padded so that a stride of 1 keeps its size ("same": what is over goes below and right). */
export interface ConvLayer extends Named {
  readonly kind: 'conv';
  /** Sides of the square kernel, in cells. */
  readonly kernel: number;
  readonly stride: number;
  /** Channels that come out. */
  readonly out: number;
  /** Whether what is negative becomes 0. */
  readonly relu: boolean;
  /** An output of the same shape that is added before that: a shortcut (He et al. 2016); null: none. */
  readonly add: string | null;
}

/** Weighs all numbers of a vector. */
export interface DenseLayer extends Named {
  readonly kind: 'dense';
  readonly out: number;
  readonly relu: boolean;
}

/** The highest of each square of `size` cells, `size` cells apart, padded like a convolution. */
export interface MaxPoolLayer extends Named {
  readonly kind: 'maxpool';
  readonly size: number;
}

/** A map made larger by straight lines between the middles of its cells (bilinear, half-pixel centres). */
export interface ResizeLayer extends Named {
  readonly kind: 'resize';
  readonly scale: number;
}

/**
 * Layers without settings. `concat`: the channels of all, one after the other. `mean`: of each channel, over the whole map. `flatten`: a map
 * as one vector. `spread`: a vector, then a map: the vector added at every place. `places`: two channels more, how far down
 * and how far right each cell is, -1 to 1.
 */
export interface PlainLayer extends Named {
  readonly kind: 'concat' | 'mean' | 'flatten' | 'spread' | 'places';
}

/** One step of a net. */
export type NetLayer = ConvLayer | DenseLayer | MaxPoolLayer | ResizeLayer | PlainLayer;

/** A layer that has weights. */
export type WeightedLayer = ConvLayer | DenseLayer;

export const isWeighted = (layer: NetLayer): layer is WeightedLayer =>
  layer.kind === 'conv' || layer.kind === 'dense';

/** All outputs that a layer needs. */
export const needsOf = (layer: NetLayer): readonly string[] =>
  layer.kind === 'conv' && layer.add !== null ? [...layer.from, layer.add] : layer.from;

/** Reads one layer of a list. Throws an `Error` that says what is wrong with it. */
export function readLayer(json: unknown): NetLayer {
  if (!isRecord(json)) throw new Error('a layer is no object');
  const named = { name: readName(json, 'name'), from: readNames(json, 'from') };
  const kind = readName(json, 'kind');
  switch (kind) {
    case 'conv': {
      const add = json['add'] === undefined ? null : readName(json, 'add');
      const [kernel, stride] = [readCount(json, 'kernel'), readCount(json, 'stride')];
      return { ...named, kind, kernel, stride, add, ...readOut(json) };
    }
    case 'dense':
      return { ...named, kind, ...readOut(json) };
    case 'maxpool':
      return { ...named, kind, size: readCount(json, 'size') };
    case 'resize':
      return { ...named, kind, scale: readCount(json, 'scale') };
    case 'concat':
    case 'mean':
    case 'flatten':
    case 'spread':
    case 'places':
      return { ...named, kind };
    default:
      throw new Error(`there is no layer of kind "${kind}"`);
  }
}

const readOut = (json: Record<string, unknown>) => ({
  out: readCount(json, 'out'),
  relu: json['relu'] === true,
});
