import { seededRandom } from '../random.ts';
import type { NetFiles } from './net.ts';
import { isWeighted, readLayer } from './netLayer.ts';
import { shapesOf, sizeOf } from './netShapes.ts';
import { kernelShape } from './netWeights.ts';
import { fileOf } from './protobuf.ts';

/** A net with one layer of every kind and two outputs, a map and a vector, with weights drawn by a seed. */
export function everyKind(seed = 1): NetFiles {
  return netFiles(
    [6, 5, 3],
    seed,
    [
      { name: 'where', kind: 'places', from: ['input'] },
      { name: 'stem', kind: 'conv', from: ['where'], kernel: 3, stride: 2, out: 6, relu: true },
      { name: 'aside', kind: 'conv', from: ['stem'], kernel: 1, stride: 1, out: 6, relu: false },
      {
        name: 'block',
        kind: 'conv',
        from: ['aside'],
        kernel: 3,
        stride: 1,
        out: 6,
        relu: true,
        add: 'stem',
      },
      { name: 'less', kind: 'maxpool', from: ['block'], size: 2 },
      { name: 'more', kind: 'resize', from: ['less'], scale: 2 },
      { name: 'seen', kind: 'mean', from: ['block'] },
      { name: 'hint', kind: 'dense', from: ['seen'], out: 6, relu: true },
      { name: 'told', kind: 'spread', from: ['hint', 'more'] },
      { name: 'both', kind: 'concat', from: ['told', 'more'] },
      { name: 'map', kind: 'conv', from: ['both'], kernel: 5, stride: 1, out: 2, relu: false },
      { name: 'flat', kind: 'flatten', from: ['map'] },
      { name: 'logits', kind: 'dense', from: ['flat'], out: 3, relu: false },
    ],
    ['map', 'logits'],
    ['one', 'two', 'three'],
  );
}

/** The files of a net of these layers; its golden answers are all 0. */
export function netFiles(
  input: readonly number[],
  seed: number,
  layers: readonly Record<string, unknown>[],
  outputs: readonly string[],
  labels: readonly string[],
): NetFiles & { readonly json: Record<string, unknown> } {
  const read = layers.map(readLayer);
  const shapes = shapesOf(input, read);
  const random = seededRandom(seed);
  const weights = read.filter(isWeighted).flatMap((layer) => {
    const kernel = kernelShape(layer, shapes.get(layer.from[0]!)!);
    const count = sizeOf(kernel);
    const signed = Int8Array.from({ length: Math.ceil(count / 4) * 4 }, (_, i) =>
      i < count ? Math.round(254 * random() - 127) : 0,
    );
    const scale = new Float32Array(layer.out).fill(1 / 127 / Math.sqrt(count / layer.out));
    const bias = Float32Array.from({ length: layer.out }, () => random() - 0.5);
    return [signed, scale, bias].map(({ buffer }) => new Uint8Array(buffer));
  });
  const golden = Object.fromEntries(
    outputs.map((name) => [name, new Array(shapes.get(name)!.at(-1)).fill(0)]),
  );
  return { json: { input, layers, outputs, labels, golden }, weights: fileOf(weights) };
}
