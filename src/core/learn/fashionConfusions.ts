// biome-ignore-all format: rows of numbers
import type { FashionConfusion, FashionNet } from './fashionNets.ts';

/** What each net makes of the 10,000 test pictures; absent: it was not measured. Written by `npm run train -- fashion`. */
export const fashionConfusions: Readonly<Partial<Record<FashionNet, FashionConfusion>>> = {
  dense: [
    [858, 2, 15, 24, 6, 1, 88, 0, 6, 0],
    [1, 971, 0, 20, 3, 0, 4, 0, 1, 0],
    [17, 0, 811, 11, 98, 0, 61, 0, 2, 0],
    [16, 2, 10, 910, 32, 0, 25, 0, 4, 1],
    [0, 1, 75, 34, 830, 0, 59, 0, 1, 0],
    [0, 0, 0, 0, 0, 962, 0, 26, 1, 11],
    [128, 0, 78, 29, 66, 0, 694, 0, 5, 0],
    [0, 0, 0, 0, 0, 8, 0, 966, 0, 26],
    [2, 0, 6, 3, 3, 1, 1, 6, 978, 0],
    [0, 0, 0, 0, 0, 9, 1, 35, 0, 955],
  ],
  lenet: [
    [873, 0, 11, 12, 2, 2, 94, 0, 5, 1],
    [0, 983, 0, 9, 3, 0, 3, 0, 2, 0],
    [13, 0, 888, 8, 45, 0, 46, 0, 0, 0],
    [14, 4, 11, 921, 28, 0, 22, 0, 0, 0],
    [0, 0, 64, 22, 871, 0, 42, 0, 1, 0],
    [0, 0, 0, 0, 0, 970, 0, 17, 0, 13],
    [102, 1, 61, 20, 75, 0, 737, 0, 4, 0],
    [0, 0, 0, 0, 0, 14, 0, 971, 0, 15],
    [2, 1, 2, 4, 3, 0, 3, 4, 980, 1],
    [0, 0, 0, 0, 0, 4, 1, 36, 0, 959],
  ],
};
