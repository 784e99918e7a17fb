import { type Garment, isWorn, type Layer, layers } from '../layer.ts';
import type { SegmentInputs } from '../segmentation.ts';
import { halfCutOff } from './halves.ts';
import { type LayerCounts, type LayerTally, sumOf } from './layerCounts.ts';

/** Which layers belong to the mask, and why, in words. */
export interface Choice {
  readonly on: ReadonlySet<Layer>;
  readonly reasons: readonly string[];
}

/** What a garment is called in a sentence. */
const garmentWords: Readonly<Record<Garment, string>> = {
  upper: 'top',
  lower: 'trousers or skirt',
  dress: 'dress',
  outer: 'jacket or coat',
  shoes: 'shoes',
  bag: 'bag',
  hat: 'hat',
  other: 'accessories',
};

/** A garment is found where it makes up so much of the figure. */
const LEAST_SHARE = 0.01;

/**
 * Chooses the layers that the mask is made of. What was switched by hand stays so; else it is the garment that was asked for, else
 * what the photo is about: all that is worn, without the half that runs out of the photo where the other does not. Where that leaves
 * nothing, it is the whole figure. `width`: of the photo.
 */
export function chooseLayers(
  tally: LayerTally,
  width: number,
  { garment, layers: byHand }: Pick<SegmentInputs, 'garment' | 'layers'>,
): Choice {
  const counts = tally.all;
  const choice = garment ? asked(garment, counts) : likely(tally, width);
  const { wanted, reasons } = isAnyOf(choice.wanted, counts) ? choice : allOf(garment);
  const on = new Set(layers.filter((layer) => byHand[layer] ?? wanted.includes(layer)));
  return { on, reasons: [...reasons, ...personReasons(counts, on)] };
}

interface Wanted {
  readonly wanted: readonly Layer[];
  readonly reasons: readonly string[];
}

/** Whether a figure shows something of these layers. */
const isAnyOf = (some: readonly Layer[], counts: LayerCounts): boolean =>
  sumOf(counts, some) >= LEAST_SHARE * sumOf(counts, layers);

const WHOLE = 'Nothing that is worn could be told apart: the whole figure was kept.';

const allOf = (garment: Garment | null): Wanted => ({
  wanted: layers,
  reasons: [...(garment ? [notFound(garment)] : []), WHOLE],
});

function asked(garment: Garment, counts: LayerCounts): Wanted {
  if (isAnyOf([garment], counts)) return { wanted: [garment], reasons: [] };
  return { wanted: layers.filter(isWorn), reasons: [notFound(garment)] };
}

/** Why all is kept though one garment was asked for. */
export const notFound = (garment: Garment): string =>
  `No ${garmentWords[garment]} could be told apart: all of it was kept.`;

function likely(tally: LayerTally, width: number): Wanted {
  const worn = layers.filter(isWorn);
  const half = halfCutOff(tally, width);
  if (!half) return { wanted: worn, reasons: [] };
  const reason = `What is worn ${half.name} the waist runs out of the photo and was left out.`;
  return { wanted: worn.filter((layer) => !half.layers.includes(layer)), reasons: [reason] };
}

function personReasons(counts: LayerCounts, on: ReadonlySet<Layer>): string[] {
  const isOut = (layer: Layer) => counts[layer] > 0 && !on.has(layer);
  if (isOut('skin') && isOut('hair')) return ['Skin and hair were left out.'];
  if (isOut('skin')) return ['Skin was left out.'];
  return isOut('hair') ? ['Hair was left out.'] : [];
}
