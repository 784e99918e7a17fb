import { type Fold, type Garment, type Panel, seam } from '../garment.ts';
import { lineThrough, mirrored } from '../shape.ts';

const pleats: readonly Fold[] = Array.from({ length: 13 }, (_, i): Fold[] => {
  const t = (i - 6) / 6.5;
  const path = lineThrough([
    [15.6 * t, 5],
    [21 * t, 28],
    [30.5 * t, 58 + 1.5 * Math.cos(t)],
  ]);
  return [
    { path, width: 0.5, height: -0.34, fades: false },
    { path: path.map(([x, y]) => [x + 0.9, y] as const), width: 1.1, height: 0.4, fades: false },
  ];
}).flat();

const insideBack: Panel = {
  outline: mirrored([
    [0, -2.2],
    [10, -1.6],
    [16.4, 0, 'corner'],
    [16, 3, 'corner'],
    [0, 4],
  ]),
  slot: 'main',
  tone: 0.58,
  wrinkles: 0.2,
};

/** A pleated skirt. */
export const skirt: Garment = [
  insideBack,
  {
    outline: mirrored([
      [0, 3],
      [16.6, 2, 'corner'],
      [20.6, 18],
      [26, 40],
      [31, 57.4, 'corner'],
      [16, 60.4],
      [0, 61.2],
    ]),
    slot: 'main',
    roundness: 4,
    wrinkles: 0.55,
    folds: pleats,
  },
  {
    outline: mirrored([
      [0, 0.8],
      [9, 0.5],
      [16.5, -0.4, 'corner'],
      [16.8, 4.6, 'corner'],
      [8, 5.7],
      [0, 6],
    ]),
    slot: 'second',
    roundness: 1,
    wrinkles: 0.2,
    folds: [
      seam(
        lineThrough([
          [-16.6, 4.2],
          [0, 5.6],
          [16.6, 4.2],
        ]),
        0.06,
      ),
    ],
  },
];
