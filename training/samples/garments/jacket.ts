import { drape, type Fold, type Garment, mirrorPanel, type Panel, seam } from '../garment.ts';
import { lineThrough, mirror, mirrored, outlineOf, type Point } from '../shape.ts';
import { cuffOf, longSleeve, ribs } from './longSleeve.ts';
import { armholeSeams, torsoFolds, torsoOutline } from './torso.ts';

const measures = {
  neck: 9,
  neckDrop: 5,
  shoulder: 23.5,
  chest: 28,
  waist: 28,
  hem: 27,
  length: 62,
};

const sleeve = longSleeve(measures.shoulder, 'second');
const cuff = cuffOf(measures.shoulder, 6, 'second', true);

const insideNeck: Panel = {
  outline: mirrored([
    [0, -3.4],
    [6, -3],
    [9.4, -1, 'corner'],
    [9, 8],
    [0, 12],
  ]),
  slot: 'main',
  tone: 0.5,
  wrinkles: 0.2,
};

const collarHalf: Panel = {
  outline: outlineOf([
    [0.3, 8.6, 'corner'],
    [4.4, 4.4],
    [6.6, -1.4],
    [7.2, -4, 'corner'],
    [9, -2.8],
    [11, 2.4],
    [8.4, 8.4],
    [4.6, 12.6, 'corner'],
    [0.3, 12.2, 'corner'],
  ]),
  slot: 'main',
  grain: -0.9,
  roundness: 2,
  wrinkles: 0.3,
};

const pocketLine = lineThrough([
  [11, 40],
  [17, 53],
]);
const pockets: readonly Fold[] = [
  seam(pocketLine, 0.22),
  {
    path: pocketLine.map(([x, y]): Point => [x + 1.1, y - 0.5]),
    width: 0.5,
    height: 0.2,
    fades: false,
  },
];

const zipTeeth: Panel = {
  outline: [
    [-0.55, 10.5],
    [0.55, 10.5],
    [0.55, 66.5],
    [-0.55, 66.5],
  ],
  slot: 'trim',
  roundness: 0.3,
  wrinkles: 0,
  folds: Array.from({ length: 70 }, (_, i): Fold => {
    const y = 11 + i * 0.8;
    return {
      path: [
        [-0.5, y],
        [0.5, y],
      ],
      width: 0.25,
      height: -0.12,
      fades: false,
    };
  }),
};

/** A zipped bomber jacket with ribbed cuffs and hem. */
export const jacket: Garment = [
  insideNeck,
  sleeve,
  mirrorPanel(sleeve),
  cuff,
  mirrorPanel(cuff),
  {
    outline: torsoOutline(measures),
    slot: 'main',
    roundness: 6,
    wrinkles: 1.2,
    folds: [
      ...torsoFolds(measures),
      ...armholeSeams(measures),
      ...pockets,
      ...pockets.map((fold) => ({ ...fold, path: mirror(fold.path) })),
      seam(
        lineThrough([
          [2, 10],
          [2, 62],
        ]),
        0.08,
      ),
      seam(
        lineThrough([
          [-2, 10],
          [-2, 62],
        ]),
        0.08,
      ),
      drape(
        [
          [5, 20],
          [9, 34],
          [7, 52],
        ],
        2,
        0.5,
      ),
    ],
  },
  {
    outline: [
      [-27.2, 60.4],
      [0, 61.6],
      [27.2, 60.4],
      [25.6, 66.6],
      [0, 67.6],
      [-25.6, 66.6],
    ],
    slot: 'second',
    roundness: 2,
    wrinkles: 0.2,
    folds: ribs([-27, 61], [27, 61], [-25.6, 67.2], [25.6, 67.2], 80),
  },
  zipTeeth,
  collarHalf,
  mirrorPanel(collarHalf),
  {
    outline: [
      [-0.5, 12],
      [0.5, 12],
      [0.8, 16.4],
      [-0.8, 16.4],
    ],
    slot: 'trim',
    roundness: 0.3,
    wrinkles: 0,
  },
];
