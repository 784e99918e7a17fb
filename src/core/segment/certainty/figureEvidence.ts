import type { Raster } from '../../raster.ts';
import { type LayerMap, layers } from '../layer.ts';
import type { Figure } from '../layers/figure.ts';
import { spread } from '../layers/spread.ts';
import type { Mask } from '../mask.ts';
import { shrinkMask } from '../shrinkMask.ts';
import { contrastOf, type Evidence, type ShapeEvidence } from './evidence.ts';

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
export function withBeliefs(shape: ShapeEvidence, picture: Raster, cut: FigureCut): Evidence {
  const { figure, whole, worn, map } = cut;
  const on = map.parts.filter(({ isOn }) => isOn).map(({ layer }) => 1 + layers.indexOf(layer));
  const all = layers.map((_, n) => n + 1);
  const garments = shrinkMask(worn, picture);
  return {
    ...shape,
    ...contrastOf(picture, garments),
    expected: agreementWith(shrinkMask(whole, picture), chancesOf(figure, all, picture)),
    worn: agreementWith(garments, chancesOf(figure, on, picture)),
  };
}

/** How likely each pixel shows one of some kinds, 255 certain. Beliefs of neighbouring cells run into each other: they are made surer. */
function chancesOf(
  { beliefs, cells }: Figure,
  kinds: readonly number[],
  picture: Raster,
): Uint8Array {
  const sums = new Uint8ClampedArray(cells.width * cells.height);
  for (const kind of kinds) {
    const plane = beliefs[kind]!;
    for (let i = 0; i < sums.length; i++) sums[i]! += plane[i]!;
  }
  const chances = spread(new Uint8Array(sums.buffer), cells, picture);
  for (let i = 0; i < chances.length; i++) chances[i] = surer[chances[i]!]!;
  return chances;
}

/** Odds squared. */
const surer = Uint8Array.from({ length: 256 }, (_, chance) =>
  Math.round((255 * chance ** 2) / (chance ** 2 + (255 - chance) ** 2)),
);

/** Intersection over union of a mask and of chances: what overlap to expect if the chances are right. */
function agreementWith(mask: Mask, chances: Uint8Array): number {
  let both = 0;
  let either = 0;
  for (let i = 0; i < chances.length; i++) {
    both += Math.min(mask.data[i]!, chances[i]!);
    either += Math.max(mask.data[i]!, chances[i]!);
  }
  return either === 0 ? 1 : both / either;
}
