import type { Size } from '../../raster.ts';
import { type Layer, layers } from '../layer.ts';
import { type LayerCounts, type LayerTally, labelOf, sumOf, tallyOf } from './layerCounts.ts';
import type { LayerKernel } from './layerKernel.ts';

/** What is worn above the waist, or below it. A dress counts as above: it begins there. */
export interface Half {
  readonly name: 'above' | 'below';
  readonly layers: readonly Layer[];
}

const above: Half = { name: 'above', layers: ['upper', 'outer', 'dress'] };
const below: Half = { name: 'below', layers: ['lower'] };

/** A half counts if it makes up so much of both. */
const LEAST_HALF = 0.12;
/** It runs out of the photo where so much of a side's length shows it. */
const CUT_OFF = 0.03;
/** Shoes and hair that make up so much of the figure tell that it is seen down to its feet, or up to its head. */
const SEEN = 0.01;

/**
 * The half that runs out of the photo while the other, which the photo is about, lies within it, as photos of single garments are
 * taken; null where both run out, or neither. `width`: of the photo.
 */
export function halfCutOff({ all, top, bottom }: LayerTally, width: number): Half | null {
  const [upper, lower] = [sumOf(all, above.layers), sumOf(all, below.layers)];
  if (Math.min(upper, lower) < LEAST_HALF * (upper + lower)) return null;
  const isCut = (side: LayerCounts, half: Half) => sumOf(side, half.layers) > CUT_OFF * width;
  const isSeen = (layer: Layer) => all[layer] > SEEN * sumOf(all, layers);
  if (isCut(bottom, below) && !isCut(bottom, above) && !isSeen('shoes')) return below;
  if (isCut(top, above) && !isCut(bottom, below) && !isSeen('hair')) return above;
  return null;
}

/**
 * Takes from the half that runs out of the photo what does not hang together with the frame: a patch of a skirt that was taken for
 * a top is skirt. Changes the kernel's labels, those of a photo of this size, where a half is cut off. Returns the tally of what they
 * are then.
 */
export function claimPatches(kernel: LayerKernel, size: Size): LayerTally {
  const tally = tallyOf(kernel, size);
  const half = halfCutOff(tally, size.width);
  if (!half) return tally;
  const whole = half === above ? below : above;
  const main = [...whole.layers].sort((a, b) => tally.all[b] - tally.all[a])[0]!;
  kernel.claim(half === below ? 'last' : 'first', half.layers.map(labelOf), labelOf(main));
  return tallyOf(kernel, size);
}
