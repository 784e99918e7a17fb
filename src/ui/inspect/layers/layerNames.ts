import { type Layer, type LayerPart, layers } from '../../../core/segment/layer.ts';

/** What a layer is called on a chip. */
export const layerNames: Readonly<Record<Layer, string>> = {
  upper: 'Top',
  lower: 'Trousers or skirt',
  dress: 'Dress',
  outer: 'Jacket or coat',
  shoes: 'Shoes',
  bag: 'Bag',
  hat: 'Hat',
  other: 'Accessories',
  skin: 'Skin',
  hair: 'Hair',
};

/** The person first: what is left out unasked is what is most often asked for. */
const order: readonly Layer[] = ['skin', 'hair', ...layers];

/** The digits that the views leave over, then letters that nothing else takes: one for each layer. */
const keys = ['4', '5', '6', '7', '8', '9', 'd', 'f', 'g', 'i'] as const;

/** A layer of the open photo and the key that switches it. */
export interface KeyedPart extends LayerPart {
  readonly key: string;
}

/** The parts of a figure in an order that stays while their shares change, with their keys. */
export function keyedParts(parts: readonly LayerPart[]): readonly KeyedPart[] {
  const place = ({ layer }: LayerPart) => order.indexOf(layer);
  return [...parts]
    .sort((a, b) => place(a) - place(b))
    .map((part, i) => ({ ...part, key: keys[i] ?? '' }));
}
