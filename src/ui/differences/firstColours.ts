import type { Triple } from '../../core/palette/palette.ts';

/** Two reds and an olive: the middle one is as far from both by RGB. */
export const firstColours: readonly Triple[] = [
  [245, 0, 0],
  [160, 40, 0],
  [90, 100, 10],
];
