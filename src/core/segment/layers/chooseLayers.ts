import type { Size } from '../../raster.ts';
import type { Bytes } from '../cutKernel.ts';
import { type Garment, type Layer, layers } from '../layer.ts';
import type { SegmentInputs } from '../segmentation.ts';

/** Which layers belong to the mask, and why, in words. */
export interface Choice {
  readonly on: ReadonlySet<Layer>;
  readonly reasons: readonly string[];
}

/** What a layer is called in a sentence. */
const words: Readonly<Record<Garment, string>> = {
  upper: 'top',
  lower: 'trousers or skirt',
  dress: 'dress',
  outer: 'jacket or coat',
  shoes: 'shoes',
  bag: 'bag',
  hat: 'hat',
  other: 'accessories',
};

/** What is worn above the hips, and below. A dress counts as above: it begins there. */
const above: readonly Layer[] = ['upper', 'outer', 'dress'];
const below: readonly Layer[] = ['lower'];

/** A garment is found where it makes up so much of the figure. */
const LEAST_SHARE = 0.01;
/** A half of the figure counts only if it makes up so much of what is worn. */
const LEAST_HALF = 0.12;
/** A garment is cut off where so much of the frame's width shows it. */
const CUT_OFF = 0.03;

/**
 * Chooses the layers that the mask is made of. What was switched by hand stays so; else the garment that was asked for; else
 * the one that the photo is about: all that is worn, unless the frame cuts off what is worn above or below, and only that.
 * `labels`: 0 background, n for `layers[n - 1]`, one byte a pixel of `size`.
 */
export function chooseLayers(
  labels: Bytes,
  size: Size,
  { garment, layers: byHand }: Pick<SegmentInputs, 'garment' | 'layers'>,
): Choice {
  const counts = countsOf(labels, 0, labels.length);
  const { wanted, reasons } = wantedOf(counts, labels, size, garment);
  const on = new Set(layers.filter((layer) => byHand[layer] ?? wanted.includes(layer)));
  const isLeftOut = (['skin', 'hair'] as const).filter((layer) => counts[layer] && !on.has(layer));
  const person = isLeftOut.length === 2 ? 'Skin and hair were' : `${isLeftOut[0]} was`;
  return {
    on,
    reasons: isLeftOut.length > 0 ? [...reasons, `${capital(person)} left out.`] : reasons,
  };
}

function wantedOf(
  counts: Counts,
  labels: Bytes,
  size: Size,
  garment: Garment | null,
): { wanted: readonly Layer[]; reasons: readonly string[] } {
  const worn = layers.filter((layer) => layer !== 'skin' && layer !== 'hair');
  const figure = sumOf(counts, layers);
  if (garment && counts[garment] >= LEAST_SHARE * figure) return { wanted: [garment], reasons: [] };
  if (garment) {
    const reason = `No ${words[garment]} could be found: all that is worn was kept.`;
    return { wanted: worn, reasons: [reason] };
  }
  const half = halfInQuestion(counts, labels, size);
  if (!half) return { wanted: worn, reasons: [] };
  const [kept, left] = half === above ? ['above', 'below'] : ['below', 'above'];
  const reason = `The frame cuts off what is worn ${left} the waist: only what is worn ${kept} it was kept.`;
  return { wanted: half, reasons: [reason] };
}

/** The half of the figure that the photo is about: the one that lies whole within the frame where the other does not. */
function halfInQuestion(counts: Counts, labels: Bytes, size: Size): readonly Layer[] | null {
  const worn = sumOf(counts, [...above, ...below]);
  const isLarge = (half: readonly Layer[]) => sumOf(counts, half) > LEAST_HALF * worn;
  if (!isLarge(above) || !isLarge(below)) return null;
  const top = countsOf(labels, 0, size.width);
  const bottom = countsOf(labels, labels.length - size.width, labels.length);
  const isCut = (row: Counts, half: readonly Layer[]) => sumOf(row, half) > CUT_OFF * size.width;
  if (isCut(bottom, below) && !isCut(bottom, above) && !isCut(top, above)) return above;
  if (isCut(top, above) && !isCut(top, below) && !isCut(bottom, below)) return below;
  return null;
}

type Counts = Record<Layer, number>;

/** How many of some pixels show each layer. */
function countsOf(labels: Bytes, from: number, to: number): Counts {
  const counts = Object.fromEntries(layers.map((layer) => [layer, 0])) as Counts;
  for (let i = from; i < to; i++) {
    const layer = layers[labels[i]! - 1];
    if (layer) counts[layer]++;
  }
  return counts;
}

const sumOf = (counts: Counts, some: readonly Layer[]): number =>
  some.reduce((sum, layer) => sum + counts[layer], 0);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
