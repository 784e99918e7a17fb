import type { Layer, LayerPart } from '../../../core/segment/layer.ts';
import { layers } from '../../../core/segment/layer.ts';

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

/** From this key on each layer has a digit; the views have those before it. */
const firstKey = 4;

/** A layer of the open photo and the key that switches it. */
export interface KeyedPart extends LayerPart {
  /** Null for those after the ninth key. */
  readonly key: string | null;
}

/** The parts of a figure in an order that stays while their shares change, with their keys. */
export function keyedParts(parts: readonly LayerPart[]): readonly KeyedPart[] {
  const place = ({ layer }: LayerPart) => layers.indexOf(layer);
  return [...parts]
    .sort((a, b) => place(a) - place(b))
    .map((part, i) => ({ ...part, key: firstKey + i <= 9 ? String(firstKey + i) : null }));
}
