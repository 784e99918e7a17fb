import { drape, type Garment, mirrorPanel, type Panel, seam } from '../garment.ts';
import { ellipse, lineThrough, outlineOf } from '../shape.ts';
import { cuffOf, longSleeve } from './longSleeve.ts';
import { armholeSeams, backNeck, torsoFolds, torsoOutline } from './torso.ts';

const measures = {
  neck: 7.6,
  neckDrop: 6,
  shoulder: 22,
  chest: 26,
  waist: 25,
  hem: 25.5,
  length: 70,
};

const sleeve = longSleeve(measures.shoulder, 'main');
const cuff = cuffOf(measures.shoulder, 6.5, 'second', false);

const placket = lineThrough([
  [1.6, 6.5],
  [1.7, 40],
  [1.6, 71],
]);
const placketEdge = lineThrough([
  [-1.6, 6.5],
  [-1.5, 40],
  [-1.6, 71],
]);
const hem = lineThrough([
  [-25, 68.9],
  [-12, 69.8],
  [0, 70.1],
  [12, 69.8],
  [25, 68.9],
]);

const collarLeaf: Panel = {
  outline: outlineOf([
    [0.2, 6.4, 'corner'],
    [4.2, 3.2],
    [6.8, -1.6],
    [7.6, -3, 'corner'],
    [9.6, 1],
    [10.6, 4.6],
    [7.4, 11.6, 'corner'],
    [3.6, 8.6],
  ]),
  slot: 'second',
  grain: -0.9,
  roundness: 0.8,
  wrinkles: 0.25,
  stitching: [
    {
      path: lineThrough([
        [9.6, 4.4],
        [7, 10.6],
        [1.2, 6.5],
      ]),
      tone: 0.86,
    },
  ],
};

const standBack: Panel = {
  outline: outlineOf([
    [-7.8, -3, 'corner'],
    [0, -4.2],
    [7.8, -3, 'corner'],
    [7.2, 1.4, 'corner'],
    [0, 2.6],
    [-7.2, 1.4, 'corner'],
  ]),
  slot: 'second',
  tone: 0.82,
  wrinkles: 0.2,
};

const pocket: Panel = {
  outline: outlineOf([
    [7, 22, 'corner'],
    [18, 21.7, 'corner'],
    [18, 33, 'corner'],
    [12.5, 35.4, 'corner'],
    [7, 33, 'corner'],
  ]),
  slot: 'main',
  roundness: 0.4,
  wrinkles: 0.5,
  folds: [
    seam([
      [7, 24],
      [18, 23.8],
    ]),
  ],
  stitching: [
    {
      path: [
        [7.4, 24.4],
        [7.5, 32.7],
        [12.5, 34.8],
        [17.5, 32.7],
        [17.6, 24.2],
      ],
      tone: 0.86,
    },
  ],
};

const button = (y: number): Panel => ({
  outline: ellipse([0, y], 0.62),
  slot: 'trim',
  roundness: 0.3,
  wrinkles: 0,
});

/** A shirt with collar, placket, pocket and cuffs. */
export const shirt: Garment = [
  standBack,
  backNeck(measures),
  sleeve,
  mirrorPanel(sleeve),
  cuff,
  mirrorPanel(cuff),
  {
    outline: torsoOutline(measures),
    slot: 'main',
    roundness: 4,
    folds: [
      ...torsoFolds(measures),
      ...armholeSeams(measures),
      seam(placket, 0.1),
      seam(placketEdge, 0.06),
      seam(hem),
      drape(
        [
          [4, 12],
          [7, 24],
          [6, 40],
        ],
        1.6,
        0.35,
      ),
    ],
    stitching: [
      {
        path: lineThrough([
          [1.1, 7],
          [1.2, 40],
          [1.1, 70],
        ]),
        tone: 0.88,
      },
      { path: hem, tone: 0.88 },
    ],
  },
  pocket,
  collarLeaf,
  mirrorPanel(collarLeaf),
  ...[9, 19, 29, 39, 49, 59].map(button),
];
