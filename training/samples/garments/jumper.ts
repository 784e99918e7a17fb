import { type Garment, mirrorPanel } from '../garment.ts';
import { cuffOf, longSleeve, ribs } from './longSleeve.ts';
import { armholeSeams, backNeck, neckBand, torsoFolds, torsoOutline } from './torso.ts';

const measures = {
  neck: 9.5,
  neckDrop: 8.5,
  shoulder: 22.5,
  chest: 27,
  waist: 26.4,
  hem: 26,
  length: 62,
};

const sleeve = longSleeve(measures.shoulder, 'second');
const cuff = cuffOf(measures.shoulder, 6, 'second', true);

/** A crew-neck jumper with ribbed cuffs and hem. */
export const jumper: Garment = [
  backNeck(measures),
  sleeve,
  mirrorPanel(sleeve),
  cuff,
  mirrorPanel(cuff),
  {
    outline: torsoOutline(measures),
    slot: 'main',
    roundness: 5,
    folds: [...torsoFolds(measures), ...armholeSeams(measures)],
  },
  {
    outline: [
      [-26, 60.5],
      [0, 61.5],
      [26, 60.5],
      [25, 67],
      [0, 68],
      [-25, 67],
    ],
    slot: 'main',
    roundness: 2,
    wrinkles: 0.2,
    folds: ribs([-26, 61], [26, 61], [-25, 67.6], [25, 67.6], 84),
  },
  neckBand(measures, 3, 'main'),
];
