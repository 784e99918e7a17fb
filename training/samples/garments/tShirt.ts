import { drape, type Garment, mirrorPanel, type Panel, seam } from '../garment.ts';
import { lineThrough, outlineOf } from '../shape.ts';
import { armholeSeams, backNeck, neckBand, torsoFolds, torsoOutline } from './torso.ts';

const measures = {
  neck: 9,
  neckDrop: 9,
  shoulder: 22,
  chest: 26,
  waist: 25,
  hem: 25.5,
  length: 71,
};

const cuff = lineThrough([
  [38.4, 19.8],
  [34.6, 23.8],
  [30.2, 26.9],
]);

const rightSleeve: Panel = {
  outline: outlineOf([
    [20, 3.4, 'corner'],
    [23, 4.6],
    [33, 13],
    [40, 21.5, 'corner'],
    [36.2, 25.4],
    [31.8, 28.6, 'corner'],
    [25, 25, 'corner'],
    [19, 16],
  ]),
  slot: 'second',
  grain: -0.85,
  roundness: 3,
  folds: [
    seam(cuff),
    drape(
      [
        [23, 8],
        [28, 15],
        [30, 22],
      ],
      1.7,
      0.4,
    ),
    drape(
      [
        [25, 24],
        [29, 20],
        [34, 18],
      ],
      1.2,
      -0.35,
    ),
  ],
  stitching: [{ path: cuff, tone: 0.86 }],
};

const hem = lineThrough([
  [-25, 68.6],
  [-12, 69.5],
  [0, 69.7],
  [12, 69.5],
  [25, 68.6],
]);

/** A crew-neck T-shirt, laid out. */
export const tShirt: Garment = [
  backNeck(measures),
  rightSleeve,
  mirrorPanel(rightSleeve),
  {
    outline: torsoOutline(measures),
    slot: 'main',
    roundness: 4,
    folds: [...torsoFolds(measures), ...armholeSeams(measures), seam(hem)],
    stitching: [{ path: hem, tone: 0.86 }],
  },
  neckBand(measures, 2.2, 'second'),
];
