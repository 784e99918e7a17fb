import type { Triple } from '../palette/palette.ts';

/** Euclidean distance of sRGB colours, channels 0 to 255: what a programmer writes first. 0 to 441.7. */
export const rgbDistance = (a: Triple, b: Triple): number => distance(a, b);

/** CIE76 (CIE 15:2004, 8.2.2.1): Euclidean distance of Lab65 colours. */
export const deltaE76 = (a: Triple, b: Triple): number => distance(a, b);

const distance = (a: Triple, b: Triple): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
