import { drape, type Garment, type Panel, seam } from '../garment.ts';
import { ellipse, lineThrough, outlineOf, type Point } from '../shape.ts';

/** Seen from the side, the toe to the left. */
const sole: Panel = {
  outline: outlineOf([
    [-14.6, 7.8],
    [-15.2, 9.6],
    [-13, 10.9, 'corner'],
    [0, 11.2],
    [13, 11, 'corner'],
    [14.6, 9.6],
    [14.4, 6.6, 'corner'],
    [4, 7.4],
    [-6, 7.9],
  ]),
  slot: 'trim',
  roundness: 0.9,
  wrinkles: 0,
  folds: [
    seam(
      lineThrough([
        [-15, 9.3],
        [0, 9.5],
        [14.5, 9],
      ]),
      0.07,
    ),
    seam(
      lineThrough([
        [-14.4, 8.3],
        [0, 8.3],
        [14.4, 7.4],
      ]),
      0.05,
    ),
  ],
};

const upper: Panel = {
  outline: outlineOf([
    [-14.7, 8.6, 'corner'],
    [-14.2, 6.2],
    [-10.6, 4],
    [-4.8, 2],
    [-0.4, -1.6],
    [2.8, -5, 'corner'],
    [6, -4.2],
    [10, -4.4],
    [13.2, -6.2, 'corner'],
    [14.4, -4],
    [13.8, 1],
    [14.4, 7.4, 'corner'],
    [4, 8.2],
    [-6, 8.8],
  ]),
  slot: 'main',
  roundness: 3.2,
  wrinkles: 0.12,
  folds: [
    seam(
      lineThrough([
        [-9.2, 3.6],
        [-8, 5.6],
        [-9.4, 8.6],
      ]),
      0.06,
    ),
    seam(
      lineThrough([
        [-5, 2.2],
        [-2.4, 5],
        [1, 7.8],
      ]),
      0.05,
    ),
    seam(
      lineThrough([
        [10.2, -4.2],
        [9.4, 1],
        [10.6, 7.6],
      ]),
      0.06,
    ),
    drape(
      [
        [-8, 4.4],
        [-5.4, 5.4],
        [-3, 8],
      ],
      0.5,
      -0.1,
    ),
  ],
  stitching: [
    {
      path: lineThrough([
        [-8.8, 3.6],
        [-7.6, 5.6],
        [-9, 8.4],
      ]),
      tone: 0.84,
    },
    {
      path: lineThrough([
        [9.8, -4],
        [9, 1],
        [10.2, 7.4],
      ]),
      tone: 0.84,
    },
  ],
};

const lining: Panel = {
  outline: outlineOf([
    [2.6, -5.2, 'corner'],
    [7, -5.4],
    [13.2, -6.6, 'corner'],
    [10, -3.6],
    [5, -3.6],
  ]),
  slot: 'second',
  tone: 0.5,
  wrinkles: 0.1,
};

const tongue: Panel = {
  outline: outlineOf([
    [-1.6, -1.4, 'corner'],
    [0.4, -5],
    [3.2, -7.4],
    [4.8, -6.4, 'corner'],
    [3.6, -3.4],
    [1.4, 0.4, 'corner'],
  ]),
  slot: 'main',
  roundness: 0.9,
  wrinkles: 0.1,
};

const flash: Panel = {
  outline: outlineOf([
    [-3.6, 7.8, 'corner'],
    [1.6, 4.4],
    [8.4, 0.6],
    [9.3, 2.2, 'corner'],
    [4.4, 5],
    [0.4, 7.7, 'corner'],
  ]),
  slot: 'second',
  roundness: 0.4,
  wrinkles: 0,
};

const heelTab: Panel = {
  outline: outlineOf([
    [11.6, -5.2, 'corner'],
    [13.2, -6.3, 'corner'],
    [14.4, -4],
    [14, -0.4, 'corner'],
    [11.4, -1],
  ]),
  slot: 'second',
  roundness: 0.6,
  wrinkles: 0,
};

const lace = (i: number): Panel => {
  const [x, y]: Point = [-5.2 + i * 1.75, 2.1 - i * 1.5];
  return {
    outline: [
      [x - 0.7, y - 0.5],
      [x + 1.9, y + 1.9],
      [x + 1.5, y + 2.6],
      [x - 1.1, y + 0.2],
    ],
    slot: 'trim',
    roundness: 0.35,
    wrinkles: 0,
  };
};

const eyelet = (i: number): Panel => ({
  outline: ellipse([-3.6 + i * 1.75, 4.3 - i * 1.5], 0.28),
  slot: 'main',
  tone: 0.4,
  wrinkles: 0,
});

/** A low sneaker. */
export const sneaker: Garment = [
  lining,
  tongue,
  upper,
  sole,
  flash,
  heelTab,
  ...[0, 1, 2, 3].map(eyelet),
  ...[0, 1, 2, 3].map(lace),
];
