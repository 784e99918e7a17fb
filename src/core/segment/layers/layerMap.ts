import type { Raster } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import { type LayerMap, type LayerPart, layers } from '../layer.ts';
import type { Mask } from '../mask.ts';
import type { SegmentInputs } from '../segmentation.ts';
import { chooseLayers } from './chooseLayers.ts';
import { enlarge } from './enlarge.ts';
import type { Figure } from './figure.ts';
import { claimPatches } from './halves.ts';
import { layerChances } from './layerChances.ts';
import { settle } from './settle.ts';

/** A figure taken apart: its layers, what of it is mask, and why, in words. */
export interface Parted {
  readonly layers: LayerMap;
  readonly mask: Mask;
  readonly reasons: readonly string[];
}

/**
 * Takes a figure apart into its layers, and makes the mask of those that are on.
 * `picture`: the raster, smaller; `whole`: the figure cut out, of the raster's size.
 */
export function partFigure(
  figure: Figure,
  picture: Raster,
  raster: Raster,
  whole: Mask,
  inputs: Pick<SegmentInputs, 'garment' | 'layers'>,
): Parted {
  const isFigure = touched(whole, picture);
  const chances = settle(layerChances(figure, picture, isFigure), picture, isFigure);
  const labels = enlarge(chances, picture, raster, whole);
  if (!inputs.garment) claimPatches(labels, raster);
  const { on, reasons } = chooseLayers(labels, raster, inputs);
  const parts = partsOf(labels, (layer) => on.has(layer));
  const isOn = Uint8Array.from([0, ...layers.map((layer) => (on.has(layer) ? 255 : 0))]);
  return {
    layers: { labels, parts },
    mask: { ...whole, data: translated(labels, isOn) },
    reasons,
  };
}

/** Each byte looked up in a table. */
function translated(bytes: Bytes, table: Uint8Array): Bytes {
  const result: Bytes = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) result[i] = table[bytes[i]!]!;
  return result;
}

/** 1 for each pixel of a smaller picture that the mask touches, and for its neighbours. */
function touched(mask: Mask, { width, height }: Raster): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const columns = Uint32Array.from({ length: mask.width }, (_, x) =>
    Math.floor((x * width) / mask.width),
  );
  for (let y = 0, i = 0; y < mask.height; y++) {
    const row = width * Math.floor((y * height) / mask.height);
    for (let x = 0; x < mask.width; x++, i++) if (mask.data[i] !== 0) pixels[row + columns[x]!] = 1;
  }
  return widened(pixels, width);
}

/** Every pixel that is set, with the eight around it. */
function widened(pixels: Uint8Array, width: number): Uint8Array {
  const result = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length; i++) {
    if (pixels[i] === 0) continue;
    const x = i % width;
    const [left, right] = [x > 0 ? -1 : 0, x + 1 < width ? 1 : 0];
    for (const row of [i - width, i, i + width])
      if (row >= 0 && row < pixels.length) result.fill(1, row + left, row + right + 1);
  }
  return result;
}

/** The layers that occur, the largest first. */
function partsOf(labels: Bytes, isOn: (layer: LayerPart['layer']) => boolean): LayerPart[] {
  const counts = new Uint32Array(layers.length + 1);
  for (let i = 0; i < labels.length; i++) counts[labels[i]!]!++;
  const figure = labels.length - counts[0]!;
  return layers
    .map((layer, n) => ({ layer, share: counts[n + 1]! / figure, isOn: isOn(layer) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
}
