import type { Size } from '../../raster.ts';
import { type Layer, layers } from '../layer.ts';
import type { LayerKernel } from './layerKernel.ts';

/** How many pixels show each layer. */
export type LayerCounts = Readonly<Record<Layer, number>>;

/** What is to be seen of each layer: in all of the photo, and where it runs out at the top and at the bottom. */
export interface LayerTally {
  readonly all: LayerCounts;
  readonly top: LayerCounts;
  readonly bottom: LayerCounts;
}

/** Counts the kernel's labels, those of a raster of this height. */
export function tallyOf(kernel: LayerKernel, { height }: Size): LayerTally {
  return {
    all: countsOf(kernel.count(0, height)),
    top: countsOf(kernel.count(0, 1)),
    bottom: countsOf(kernel.count(height - 1, height)),
  };
}

/** By layer instead of by label. */
const countsOf = (byLabel: ArrayLike<number>): LayerCounts =>
  Object.fromEntries(layers.map((layer) => [layer, byLabel[labelOf(layer)]!])) as LayerCounts;

/** What stands for a layer where a byte tells what a pixel shows; 0 is background. */
export const labelOf = (layer: Layer): number => layers.indexOf(layer) + 1;

/** How many pixels show one of some layers. */
export const sumOf = (counts: LayerCounts, some: readonly Layer[]): number =>
  some.reduce((sum, layer) => sum + counts[layer], 0);
