import type { Bytes } from '../cutKernel.ts';
import { type Layer, layers } from '../layer.ts';

/** How many pixels show each layer. */
export type LayerCounts = Readonly<Record<Layer, number>>;

/** Counts a run of labels: 0 background, n for `layers[n - 1]`. */
export function countsOf(labels: Bytes, from: number, to: number): LayerCounts {
  const counts = new Uint32Array(layers.length + 1);
  for (let i = from; i < to; i++) counts[labels[i]!]!++;
  return Object.fromEntries(layers.map((layer, n) => [layer, counts[n + 1]!])) as LayerCounts;
}

/** How many pixels show one of some layers. */
export const sumOf = (counts: LayerCounts, some: readonly Layer[]): number =>
  some.reduce((sum, layer) => sum + counts[layer], 0);
