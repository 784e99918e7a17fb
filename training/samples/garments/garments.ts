import type { Garment } from '../garment.ts';
import { cap } from './cap.ts';
import { dress } from './dress.ts';
import { jacket } from './jacket.ts';
import { jumper } from './jumper.ts';
import { shirt } from './shirt.ts';
import { skirt } from './skirt.ts';
import { sneaker } from './sneaker.ts';
import { trousers } from './trousers.ts';
import { tShirt } from './tShirt.ts';

/** What we can paint. */
export const garments = {
  tShirt,
  shirt,
  jumper,
  jacket,
  dress,
  trousers,
  skirt,
  cap,
  sneaker,
} as const satisfies Record<string, Garment>;

export type GarmentKind = keyof typeof garments;

/** Classes of garments, as the labels of the clothing dataset name them. */
export type Category =
  | 't-shirt'
  | 'shirt'
  | 'longsleeve'
  | 'outwear'
  | 'dress'
  | 'pants'
  | 'skirt'
  | 'hat'
  | 'shoes';

export const categoryOf: Readonly<Record<GarmentKind, Category>> = {
  tShirt: 't-shirt',
  shirt: 'shirt',
  jumper: 'longsleeve',
  jacket: 'outwear',
  dress: 'dress',
  trousers: 'pants',
  skirt: 'skirt',
  cap: 'hat',
  sneaker: 'shoes',
};
