import { drape, type Garment, type Panel, seam } from '../garment.ts';
import { ellipse, lineThrough, outlineOf } from '../shape.ts';

/** Seen from the front and the right side: the peak points to the left. */
const crown: Panel = {
  outline: outlineOf([
    [-7.4, 12.6, 'corner'],
    [-8, 6],
    [-4.6, 0.6],
    [2, -1.6],
    [9, 0.8],
    [12.4, 7],
    [12.6, 13.4, 'corner'],
    [8, 14.8],
    [0, 14.9],
  ]),
  slot: 'main',
  roundness: 6,
  wrinkles: 0.22,
  folds: [
    seam(
      lineThrough([
        [1.8, -1.5],
        [-1.6, 3],
        [-2.6, 9],
        [-2.2, 14.6],
      ]),
      0.06,
    ),
    seam(
      lineThrough([
        [1.8, -1.5],
        [5.4, 2.6],
        [6.6, 8.4],
        [6.6, 14.9],
      ]),
      0.06,
    ),
    seam(
      lineThrough([
        [-7.4, 11.4],
        [0, 13.5],
        [8, 13.4],
        [12.6, 12],
      ]),
      0.03,
    ),
    drape(
      [
        [9, 4],
        [10, 8],
        [10.4, 12],
      ],
      0.9,
      0.2,
    ),
  ],
  stitching: [
    {
      path: lineThrough([
        [1.4, -1.3],
        [-2.1, 3],
        [-3.1, 9],
        [-2.7, 14.4],
      ]),
      tone: 0.85,
    },
    {
      path: lineThrough([
        [2.3, -1.3],
        [5.9, 2.6],
        [7.1, 8.4],
        [7.1, 14.7],
      ]),
      tone: 0.85,
    },
  ],
};

const peak: Panel = {
  outline: outlineOf([
    [-7.6, 11.9, 'corner'],
    [-2, 13.9],
    [4.4, 14.9, 'corner'],
    [0.6, 17.4],
    [-6, 18.6],
    [-13.4, 17.9],
    [-16.6, 15.6],
    [-13.4, 13.2],
  ]),
  slot: 'second',
  grain: 0.15,
  roundness: 1.6,
  wrinkles: 0.05,
  stitching: [0.8, 1.6, 2.4].map((d) => ({
    path: lineThrough([
      [3 - d * 1.6, 15.4 + 0.1 * d],
      [-6, 18.3 - d * 0.9],
      [-13.2 + d * 0.6, 17.5 - d * 0.7],
      [-15.8 + d * 1.6, 15.6 - d * 0.1],
    ]),
    tone: 0.8,
  })),
};

const underside: Panel = {
  outline: outlineOf([
    [-16.5, 15.8, 'corner'],
    [-13, 18.5],
    [-5.6, 19.3],
    [1, 17.9],
    [4.6, 15, 'corner'],
    [0, 15],
    [-8, 15],
  ]),
  slot: 'second',
  tone: 0.45,
  wrinkles: 0,
};

const eyelet = (x: number, y: number): Panel => ({
  outline: ellipse([x, y], 0.42, 0.5),
  slot: 'main',
  tone: 0.55,
  roundness: 0.2,
  wrinkles: 0,
});

/** A baseball cap. */
export const cap: Garment = [
  crown,
  eyelet(-5, 4.4),
  eyelet(2.4, 4),
  underside,
  peak,
  { outline: ellipse([1.8, -1.6], 0.95, 0.55), slot: 'second', roundness: 0.5, wrinkles: 0 },
];
