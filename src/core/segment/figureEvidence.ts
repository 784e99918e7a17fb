import type { Raster } from '../raster.ts';
import type { Evidence } from './evidence.ts';
import { type LayerMap, layers } from './layer.ts';
import type { Figure } from './layers/figure.ts';
import { spread } from './layers/spread.ts';
import type { Mask } from './mask.ts';
import { shrinkMask } from './methods/shrinkMask.ts';

/** What was cut out as a figure: all of it, and the garments of it. */
export interface FigureCut {
  readonly figure: Figure;
  readonly whole: Mask;
  readonly worn: Mask;
  readonly map: LayerMap;
}

/** The evidence with what was believed before the cut: how far figure and garments are where they were expected. */
export function withBeliefs(evidence: Evidence, picture: Raster, cut: FigureCut): Evidence {
  const { figure, whole, worn, map } = cut;
  const on = map.parts.filter(({ isOn }) => isOn).map(({ layer }) => 1 + layers.indexOf(layer));
  const all = layers.map((_, n) => n + 1);
  return {
    ...evidence,
    expected: agreementWith(shrinkMask(whole, picture), chancesOf(figure, all, picture)),
    worn: agreementWith(shrinkMask(worn, picture), chancesOf(figure, on, picture)),
  };
}

/** How likely each pixel shows one of some kinds, 255 certain. */
function chancesOf(
  { beliefs, cells }: Figure,
  kinds: readonly number[],
  picture: Raster,
): Uint8Array {
  const plane = beliefs[0]!.map((_, i) =>
    Math.min(
      255,
      kinds.reduce((sum, kind) => sum + beliefs[kind]![i]!, 0),
    ),
  );
  return spread(plane, cells, picture);
}

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
