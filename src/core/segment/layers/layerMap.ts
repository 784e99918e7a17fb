import { type Layer, type LayerMap, type LayerPart, layers } from '../layer.ts';
import type { Mask } from '../mask.ts';
import type { SegmentInputs } from '../segmentation.ts';
import { boxesOf } from './boxesOf.ts';
import { chooseLayers } from './chooseLayers.ts';
import type { Figure } from './figure.ts';
import { claimPatches } from './halves.ts';
import { type LayerCounts, labelOf, sumOf, tallyOf } from './layerCounts.ts';
import type { LayerKernel } from './layerKernel.ts';
import { scoresOf } from './scoresOf.ts';

/** A figure taken apart: its layers, what of it is mask, and why, in words. */
export interface Parted {
  readonly layers: LayerMap;
  readonly mask: Mask;
  /** Share of the raster that is mask, in [0, 1]. */
  readonly coverage: number;
  readonly reasons: readonly string[];
}

/**
 * Skin and hair have to be so many times as likely as a garment: beige cloth that is left out costs more than skin that is kept. More
 * in the street, where the figure had to be found, than before a plain backdrop.
 */
const DOUBT = { street: 16, shop: 6 };

/**
 * Takes a figure apart into its layers, and makes the mask of those that are on. `whole`: the figure cut out, of the size of the
 * raster that is open in the kernel; `level`: where that is small enough to look at all of it.
 */
export function partFigure(
  { beliefs, cells, isPlain }: Figure,
  level: number,
  whole: Mask,
  inputs: Pick<SegmentInputs, 'garment' | 'layers'>,
  kernel: LayerKernel,
): Parted {
  const doubt = isPlain ? DOUBT.shop : DOUBT.street;
  const trust = layers.map((layer) => (layer === 'skin' || layer === 'hair' ? 1 / doubt : 1));
  kernel.part(level, whole.data, { grid: cells, planes: beliefs.slice(1) }, trust);
  const tally = inputs.garment ? tallyOf(kernel, whole) : claimPatches(kernel, whole);
  const { on, reasons } = chooseLayers(tally, whole.width, inputs);
  const map = { width: whole.width, height: whole.height, data: kernel.labels() };
  const scores = scoresOf(map, { cells, beliefs });
  const boxes = boxesOf(map);
  const parts = partsOf(tally.all, (layer) => ({
    isOn: on.has(layer),
    box: boxes(labelOf(layer)),
    score: scores[labelOf(layer)]!,
  }));
  return {
    layers: { labels: map.data, parts },
    mask: kernel.mask([...on].map(labelOf)),
    coverage: sumOf(tally.all, [...on]) / whole.data.length,
    reasons,
  };
}

/** The layers that occur, the largest first. */
function partsOf(
  counts: LayerCounts,
  toldOf: (layer: Layer) => Pick<LayerPart, 'isOn' | 'box' | 'score'>,
): LayerPart[] {
  const figure = sumOf(counts, layers);
  return layers
    .filter((layer) => counts[layer] > 0)
    .map((layer) => ({ layer, share: counts[layer] / figure, ...toldOf(layer) }))
    .sort((a, b) => b.share - a.share);
}
