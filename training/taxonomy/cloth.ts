import type { Triple } from '../../src/core/palette/palette.ts';

/**
 * Cloth as it looks in photos, which the lists of screen colours do not know. Lab65, chosen by us;
 * see the card for what they were tuned on.
 */
export const cloth: Readonly<Record<string, readonly Triple[]>> = {
  black: [
    [8, 0, 0],
    [14, 0, 0],
    [20, 0, 0],
    [18, 2, 2],
    [18, 1, -4],
  ],
  charcoal: [
    [34, 0, 0],
    [32, 0, -3],
  ],
  grey: [
    [45, 0, 0],
    [52, 0, -3],
    [55, 0, 2],
  ],
  'light grey': [
    [65, 0, -2],
    [72, 0, 0],
  ],
  white: [
    [82, 0, 0],
    [86, 0, -3],
    [88, 0, 3],
    [94, 0, 0],
    [80, 0, -4],
  ],
  navy: [
    [14, 3, -10],
    [18, 2, -12],
    [22, 2, -14],
    [27, 1, -16],
  ],
};
