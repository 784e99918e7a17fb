// biome-ignore-all format: rows of numbers
import type { FashionConfusion, FashionNet } from './fashionNets.ts';

/** What each net makes of the 10,000 test pictures; absent: it was not measured. Written by `npm run train -- fashion`. */
export const fashionConfusions: Readonly<Partial<Record<FashionNet, FashionConfusion>>> = {};
