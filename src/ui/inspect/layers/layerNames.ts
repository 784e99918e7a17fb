import type { Layer, LayerPart } from '../../../core/segment/layer.ts';

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

/**
 * Each layer's own key: the digits that the views leave over, then letters that nothing else takes. The person first: what is
 * left out unasked is what is most often asked for.
 */
const keys: readonly (readonly [Layer, string])[] = [
  ['skin', '4'],
  ['hair', '5'],
  ['upper', '6'],
  ['lower', '7'],
  ['dress', '8'],
  ['outer', '9'],
  ['shoes', 'd'],
  ['bag', 'f'],
  ['hat', 'g'],
  ['other', 'i'],
];

/** A layer of the open photo and the key that switches it. */
export interface KeyedPart extends LayerPart {
  readonly key: string;
}

/** The parts of a figure with their keys, in an order that stays, as the keys do, while parts and shares come and go. */
export const keyedParts = (parts: readonly LayerPart[]): readonly KeyedPart[] =>
  keys.flatMap(([layer, key]) =>
    parts.filter((part) => part.layer === layer).map((part) => ({ ...part, key })),
  );
