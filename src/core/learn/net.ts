import { fail, type Outcome, succeed } from '../failure.ts';
import { isWeighted, type NetLayer, readLayer } from './netLayer.ts';
import { type Shape, shapesOf, sizeOf } from './netShapes.ts';
import { kernelShape, type LayerWeights, unpackWeights } from './netWeights.ts';
import { isRecord, readNames } from './readJson.ts';

/**
 * A net as a list of layers, each working on what came before: the one format of all that Dyelot learned and runs on pictures. Maps are
 * [height, width, channels], values of pictures 0 to 1, sRGB.
 */
export interface Net {
  /** [height, width, channels] of the picture that it looks at. */
  readonly input: Shape;
  readonly layers: readonly NetLayer[];
  /** Of every output by its layer's name, and of `input`. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** By the name of the layer that has them. */
  readonly weights: ReadonlyMap<string, LayerWeights>;
  /** Which layers' outputs are what the net answers; the last is what it was made for. */
  readonly outputs: readonly string[];
  /** What the numbers of the last output stand for; of a map, those of every cell. */
  readonly labels: readonly string[];
  /** What the net answers to `goldenInput`, by output (of a map its middle cell): whoever runs it must come to the same within 0.001. */
  readonly golden: ReadonlyMap<string, readonly number[]>;
}

/** Two files of one net. */
export interface NetFiles {
  /** `net.json`, parsed. */
  readonly json: unknown;
  /** `weights.bin`. */
  readonly weights: Uint8Array;
}

/** Reads a net from its list of layers and its weights. Fails as `model-unavailable` where they are damaged or do not belong together. */
export function readNet(json: unknown, weights: Uint8Array): Outcome<Net> {
  try {
    return succeed(netOf(json, weights));
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message : String(thrown);
    return fail({ kind: 'model-unavailable', message: `The model cannot be read: ${cause}.` });
  }
}

function netOf(json: unknown, file: Uint8Array): Net {
  if (!isRecord(json)) throw new Error('it is no object');
  const input = readShape(json['input']);
  const layers = readLayers(json['layers']);
  const shapes = shapesOf(input, layers);
  const weights = weightsOf(layers, shapes, file);
  const outputs = readNames(json, 'outputs');
  const labels = readNames(json, 'labels');
  const golden = readGolden(json['golden'], outputs, shapes);
  if (shapes.get(outputs.at(-1)!)?.at(-1) !== labels.length)
    throw new Error('its labels are not as many as its answers');
  return { input, layers, shapes, weights, outputs, labels, golden };
}

function readShape(json: unknown): Shape {
  const isSide = (side: unknown) => Number.isInteger(side) && Number(side) >= 1;
  if (Array.isArray(json) && json.length === 3 && json.every(isSide)) return json;
  throw new Error('"input" is no shape');
}

function readLayers(json: unknown): readonly NetLayer[] {
  if (!Array.isArray(json)) throw new Error('"layers" is no list');
  return json.map(readLayer);
}

function weightsOf(
  layers: readonly NetLayer[],
  shapes: ReadonlyMap<string, Shape>,
  file: Uint8Array,
): ReadonlyMap<string, LayerWeights> {
  const weighted = layers.filter(isWeighted);
  const kernels = weighted.map((layer) => kernelShape(layer, shapes.get(layer.from[0]!)!));
  const unpacked = unpackWeights(file, kernels);
  return new Map(weighted.map(({ name }, i) => [name, unpacked[i]!]));
}

function readGolden(
  json: unknown,
  outputs: readonly string[],
  shapes: ReadonlyMap<string, Shape>,
): ReadonlyMap<string, readonly number[]> {
  if (!isRecord(json)) throw new Error('it has no golden answers');
  const answers = outputs.map((name) => {
    const values = json[name];
    if (
      !Array.isArray(values) ||
      values.length !== shapes.get(name)?.at(-1) ||
      !values.every(Number.isFinite)
    )
      throw new Error(`its golden answer "${name}" is not of its shape`);
    return [name, values as readonly number[]] as const;
  });
  return new Map(answers);
}

/** Numbers that look like noise and are the same everywhere (multiplicative hashing; Knuth, TAOCP 3, 6.4): what golden answers are given to. */
export function goldenInput({ input }: Net): Float32Array<ArrayBuffer> {
  const values = new Float32Array(sizeOf(input));
  for (let i = 0; i < values.length; i++) values[i] = (Math.imul(i, 2654435761) >>> 0) / 2 ** 32;
  return values;
}
