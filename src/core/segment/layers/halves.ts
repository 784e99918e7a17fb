import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import { type Layer, layers } from '../layer.ts';
import { countsOf, sumOf } from './layerCounts.ts';

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
 * taken; null where both run out, or neither.
 * `labels`: 0 background, n for `layers[n - 1]`, one byte a pixel of `size`.
 */
export function halfCutOff(labels: Bytes, size: Size): Half | null {
  const counts = countsOf(labels, 0, labels.length);
  const [upper, lower] = [sumOf(counts, above.layers), sumOf(counts, below.layers)];
  if (Math.min(upper, lower) < LEAST_HALF * (upper + lower)) return null;
  const top = countsOf(labels, 0, size.width);
  const bottom = countsOf(labels, labels.length - size.width, labels.length);
  const isCut = (side: typeof top, half: Half) => sumOf(side, half.layers) > CUT_OFF * size.width;
  const isSeen = (layer: Layer) => counts[layer] > SEEN * sumOf(counts, layers);
  if (isCut(bottom, below) && !isCut(bottom, above) && !isSeen('shoes')) return below;
  if (isCut(top, above) && !isCut(bottom, below) && !isSeen('hair')) return above;
  return null;
}

/**
 * Takes from the half that runs out of the photo what does not hang together with the frame: a patch of a skirt that was taken for
 * a top is skirt. Changes `labels`, where a half is cut off.
 */
export function claimPatches(labels: Bytes, size: Size): void {
  const half = halfCutOff(labels, size);
  if (!half) return;
  const counts = countsOf(labels, 0, labels.length);
  const whole = half === above ? below : above;
  const main = [...whole.layers].sort((a, b) => counts[b] - counts[a])[0]!;
  const cut = half.layers.map(labelOf);
  const row = half === below ? labels.length - size.width : 0;
  const hangs = reachedFrom(row, labels, size, (label) => cut.includes(label));
  for (let i = 0; i < labels.length; i++)
    if (hangs[i] === 0 && cut.includes(labels[i]!)) labels[i] = labelOf(main);
}

const labelOf = (layer: Layer): number => layers.indexOf(layer) + 1;

/** 1 for all that can be reached from a row of the frame (the index of its first pixel) through chosen labels. */
function reachedFrom(
  row: number,
  labels: Bytes,
  { width }: Size,
  isChosen: (label: number) => boolean,
): Uint8Array {
  const chosen = Uint8Array.from({ length: 256 }, (_, label) => (isChosen(label) ? 1 : 0));
  const reached = new Uint8Array(labels.length);
  const front: number[] = [];
  const reach = (i: number): void => {
    if (reached[i] !== 0 || chosen[labels[i]!] !== 1) return;
    reached[i] = 1;
    front.push(i);
  };
  for (let x = 0; x < width; x++) reach(row + x);
  for (let i = front.pop(); i !== undefined; i = front.pop()) {
    const x = i % width;
    if (x > 0) reach(i - 1);
    if (x + 1 < width) reach(i + 1);
    reach(i - width);
    reach(i + width);
  }
  return reached;
}
