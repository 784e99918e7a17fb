import type { Triple } from '../palette/palette.ts';

/** The sum of the products of two colours' numbers; what a pixel-by-pixel loop can afford. */
export const dotOf = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
