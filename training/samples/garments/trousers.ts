import { drape, type Fold, type Garment, mirrorPanel, type Panel, seam } from '../garment.ts';
import { ellipse, lineThrough, mirror, mirrored, outlineOf, type Point } from '../shape.ts';

const pocketEdge = lineThrough([
  [11, 4.4],
  [13.4, 9.2],
  [20.3, 11.6],
]);
const fly = lineThrough([
  [3, 4],
  [3.2, 14],
  [1.6, 19.6],
  [0.1, 21.4],
]);

const legFolds: readonly Fold[] = [
  drape(
    [
      [3, 26],
      [8, 24],
      [14, 25],
    ],
    1.4,
    -0.4,
  ),
  drape(
    [
      [2.4, 28],
      [8, 28.6],
      [13, 31],
    ],
    1.5,
    0.5,
  ),
  drape(
    [
      [11, 30],
      [13, 50],
      [14, 70],
    ],
    2.2,
    0.5,
  ),
  drape(
    [
      [8, 56],
      [13, 58],
      [19, 57],
    ],
    1.3,
    -0.34,
  ),
  drape(
    [
      [8, 60],
      [13, 61],
      [18, 63],
    ],
    1.4,
    0.4,
  ),
  drape(
    [
      [11, 92],
      [15, 94],
      [20, 92],
    ],
    1.3,
    0.4,
  ),
  drape(
    [
      [11, 97],
      [15, 98],
      [20, 99],
    ],
    1.2,
    -0.36,
  ),
];

const seams: readonly Fold[] = [
  seam(pocketEdge, 0.16),
  seam(
    lineThrough([
      [21, 24],
      [20.6, 60],
      [20.4, 102],
    ]),
    0.05,
  ),
];

const rows = [
  { path: pocketEdge.map(([x, y]): Point => [x + 0.2, y + 0.7]), tone: 2 },
  {
    path: lineThrough([
      [9.6, 100.6],
      [15, 101.2],
      [20.6, 100.4],
    ]),
    tone: 2,
  },
];

const leg: Panel = {
  outline: outlineOf([
    [-0.4, 3, 'corner'],
    [19.4, 3, 'corner'],
    [21.6, 14],
    [22.2, 27],
    [21.4, 62],
    [20.8, 103, 'corner'],
    [15, 103.9],
    [9.2, 103.2, 'corner'],
    [7, 66],
    [3.4, 32],
    [-0.4, 26.8, 'corner'],
    [-0.4, 15],
  ]),
  slot: 'main',
  grain: -0.04,
  roundness: 4.5,
  folds: [...legFolds, ...seams],
  stitching: rows,
};

const loop = (x: number): Panel => ({
  outline: [
    [x - 0.6, -0.9],
    [x + 0.6, -0.9],
    [x + 0.6, 4.6],
    [x - 0.6, 4.6],
  ],
  slot: 'main',
  roundness: 0.3,
  wrinkles: 0,
});

const waistband: Panel = {
  outline: mirrored([
    [0, 0.6],
    [10, 0.2],
    [19.2, -0.6, 'corner'],
    [19.6, 3.4, 'corner'],
    [10, 4.2],
    [0, 4.6],
  ]),
  slot: 'main',
  roundness: 0.8,
  wrinkles: 0.2,
  folds: [
    seam([
      [0.4, 0.8],
      [0.4, 4.4],
    ]),
  ],
  stitching: [
    {
      path: lineThrough([
        [-19.2, 2.8],
        [0, 4],
        [19.2, 2.8],
      ]),
      tone: 2,
    },
    {
      path: lineThrough([
        [-19, 0.1],
        [0, 1.2],
        [19, 0.1],
      ]),
      tone: 2,
    },
  ],
};

const insideBack: Panel = {
  outline: mirrored([
    [0, -2.4],
    [12, -2],
    [19, -0.7, 'corner'],
    [19, 2, 'corner'],
    [0, 3],
  ]),
  slot: 'main',
  tone: 0.55,
  wrinkles: 0.2,
};

/** Jeans, laid out. */
export const trousers: Garment = [
  insideBack,
  mirrorPanel(leg),
  {
    ...leg,
    folds: [
      ...legFolds,
      ...seams,
      seam(fly, 0.06),
      seam(
        [
          [0, 4],
          [0, 22],
        ],
        0.1,
      ),
    ],
    stitching: [...rows, { path: fly, tone: 2 }],
  },
  waistband,
  loop(11.5),
  loop(-11.5),
  { outline: ellipse([1.8, 2.6], 0.95), slot: 'trim', roundness: 0.4, wrinkles: 0 },
  ...[...pocketRivets(), ...mirror(pocketRivets())].map(
    (at): Panel => ({ outline: ellipse(at, 0.42), slot: 'trim', wrinkles: 0, roundness: 0.2 }),
  ),
];

function pocketRivets(): Point[] {
  return [
    [11.4, 5.2],
    [19.8, 11.2],
  ];
}
