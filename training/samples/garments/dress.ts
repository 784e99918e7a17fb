import { drape, type Fold, type Garment, mirrorPanel, type Panel, seam } from '../garment.ts';
import { lineThrough, mirror, mirrored, outlineOf } from '../shape.ts';

const waistSeam = lineThrough([
  [-15.4, 40],
  [-8, 41],
  [0, 41.3],
  [8, 41],
  [15.4, 40],
]);

const skirtFolds: readonly Fold[] = [-0.86, -0.62, -0.36, -0.12, 0.16, 0.4, 0.66, 0.88].map(
  (t, i) =>
    drape(
      lineThrough([
        [15 * t, 40.6],
        [21 * t + (i % 3) - 1, 62],
        [33 * t, 104],
      ]),
      1.9 + 0.4 * (i % 3),
      (i % 2 ? -0.75 : 0.95) * (1 - 0.15 * (i % 3)),
    ),
);

const bodiceFolds: readonly Fold[] = [
  seam(
    lineThrough([
      [7.5, 40.4],
      [8.6, 30],
      [11.5, 24.5],
    ]),
    0.09,
  ),
  drape(
    [
      [17, 24],
      [12, 30],
      [8, 33],
    ],
    1.3,
    0.35,
  ),
  drape(
    [
      [14.5, 38],
      [9, 35.5],
      [3, 36.5],
    ],
    1.1,
    0.28,
  ),
];

const backOfNeck: Panel = {
  outline: mirrored([
    [0, 4.4],
    [6, 2.6],
    [11.2, 0.4, 'corner'],
    [11.6, 8],
    [6, 16],
    [0, 18],
  ]),
  slot: 'main',
  tone: 0.58,
  wrinkles: 0.3,
  folds: [
    seam(
      lineThrough([
        [-10, 4],
        [0, 6.2],
        [10, 4],
      ]),
      0.08,
    ),
  ],
};

const capSleeve: Panel = {
  outline: outlineOf([
    [13.6, 1, 'corner'],
    [17.4, 2.2],
    [21.6, 6.4],
    [23.4, 12.5, 'corner'],
    [20.6, 14.6],
    [17, 15.6, 'corner'],
    [15, 8],
  ]),
  slot: 'second',
  grain: -0.8,
  roundness: 2.4,
  folds: [
    drape(
      [
        [17, 4],
        [19, 8],
        [20, 13],
      ],
      1.1,
      0.3,
    ),
  ],
};

/** A knee-length dress: round neck, cap sleeves, seam at the waist, flared skirt. */
export const dress: Garment = [
  backOfNeck,
  capSleeve,
  mirrorPanel(capSleeve),
  {
    outline: mirrored([
      [0, 40.8],
      [9, 40.6],
      [15.2, 39.4, 'corner'],
      [20.6, 58],
      [27.5, 82],
      [33, 103, 'corner'],
      [24, 106.4],
      [14, 105],
      [6, 107],
      [0, 105.8],
    ]),
    slot: 'main',
    roundness: 5,
    wrinkles: 0.8,
    folds: [
      ...skirtFolds,
      seam(
        lineThrough([
          [-32, 101.4],
          [-14, 103.4],
          [0, 104.2],
          [14, 103.4],
          [32, 101.4],
        ]),
      ),
    ],
  },
  {
    outline: mirrored([
      [0, 13.2],
      [5, 12.2],
      [9, 8.4],
      [11, 0, 'corner'],
      [15.8, 1.4, 'corner'],
      [15.2, 9],
      [18.6, 17.5, 'corner'],
      [17, 28],
      [15.2, 40.2, 'corner'],
      [8, 41.2],
      [0, 41.5],
    ]),
    slot: 'second',
    roundness: 4,
    folds: [
      ...bodiceFolds,
      ...bodiceFolds.map((fold) => ({ ...fold, path: mirror(fold.path) })),
      seam(waistSeam, 0.14),
      seam(
        lineThrough([
          [-10, 0.8],
          [-8, 9.4],
          [0, 14.2],
          [8, 9.4],
          [10, 0.8],
        ]),
        0.04,
      ),
    ],
  },
];
