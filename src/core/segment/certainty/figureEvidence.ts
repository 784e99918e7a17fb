import type { Raster } from '../../raster.ts';
import type { CutKernel } from '../cutKernel.ts';
import { type LayerMap, layers } from '../layer.ts';
import type { Figure } from '../layers/figure.ts';
import type { LayerKernel } from '../layers/layerKernel.ts';
import type { Mask } from '../mask.ts';
import { shrinkMask } from '../shrinkMask.ts';
import { contrastOf, type Evidence, overlapOf, type ShapeEvidence } from './evidence.ts';

/** What was cut out as a figure: all of it, and the garments of it. */
export interface FigureCut {
  readonly figure: Figure;
  readonly whole: Mask;
  readonly worn: Mask;
  readonly map: LayerMap;
}

/**
 * The evidence on what of a figure is worn: its contrast to all else, skin too, and how far figure and garments are where they
 * were believed to be before the cut. `shape`: that on the whole figure.
 */
export function withBeliefs(
  shape: ShapeEvidence,
  picture: Raster,
  { figure, whole, worn, map }: FigureCut,
  kernel: CutKernel,
): Evidence {
  const on = map.parts.filter(({ isOn }) => isOn).map(({ layer }) => 1 + layers.indexOf(layer));
  const all = layers.map((_, n) => n + 1);
  const garments = shrinkMask(worn, picture);
  const agreement = (mask: Mask, kinds: readonly number[]): number =>
    overlapOf(mask, chancesOf(figure, kinds, picture, kernel.layers), kernel.evidence);
  return {
    ...shape,
    ...contrastOf(picture, garments, kernel.evidence),
    expected: agreement(shrinkMask(whole, picture), all),
    worn: agreement(garments, on),
  };
}

/** How likely each pixel shows one of some kinds, 255 certain. Beliefs of neighbouring cells run into each other: they are made surer. */
function chancesOf(
  { beliefs, cells }: Figure,
  kinds: readonly number[],
  { width, height }: Raster,
  kernel: LayerKernel,
): Mask {
  const believed = { grid: cells, planes: kinds.map((kind) => beliefs[kind]!) };
  return { width, height, data: kernel.spread(believed, { width, height }, surer) };
}

/** Odds squared. */
const surer = Uint8Array.from({ length: 256 }, (_, chance) =>
  Math.round((255 * chance ** 2) / (chance ** 2 + (255 - chance) ** 2)),
);
