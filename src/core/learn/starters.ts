import type { Point } from '../raster.ts';
import { type Drawing, emptyDrawing } from './drawing.ts';
import type { fashionLabels } from './fashionNets.ts';
import { FASHION_SIDE } from './fashionPicture.ts';

/** A piece of a garment: all within its corners has one brightness. */
interface Piece {
  /** In cells from the top left corner: x, y, x, y, ... */
  readonly corners: readonly number[];
  readonly brightness: number;
}

/** A garment to begin a drawing with, drawn by us. */
export interface Starter {
  readonly label: (typeof fashionLabels)[number];
  readonly drawing: Drawing;
}

/** Points within a cell, on a side, that are asked whether they lie within a piece. */
const FINE = 3;

const piece = (brightness: number, ...corners: number[]): Piece => ({ corners, brightness });

/** The same on both sides of the middle. */
const onBothSides = (brightness: number, ...corners: number[]): Piece[] => [
  piece(brightness, ...corners),
  piece(brightness, ...corners.map((value, i) => (i % 2 === 0 ? FASHION_SIDE - value : value))),
];

const longSleeves = (brightness: number) =>
  onBothSides(brightness, 9, 3, 6, 5, 2.5, 24, 5.5, 25, 9, 12);

const pieces: Readonly<Record<Starter['label'], readonly Piece[]>> = {
  'T-shirt/top': [
    ...onBothSides(0.72, 9, 3, 5, 5, 1, 11, 5, 14, 9, 10),
    piece(0.78, 9, 3, 11, 3, 14, 5.5, 17, 3, 19, 3, 21, 7, 20.5, 26, 7.5, 26, 7, 7),
  ],
  Trouser: [
    piece(0.75, 9, 1, 19, 1, 19.5, 10, 8.5, 10),
    ...onBothSides(0.7, 8.5, 10, 14, 10, 13.2, 27, 9.2, 27),
  ],
  Pullover: [
    ...longSleeves(0.62),
    piece(0.7, 9, 3, 11.5, 3, 14, 4.5, 16.5, 3, 19, 3, 21, 7, 21, 25, 7, 25, 7, 7),
  ],
  Dress: [
    piece(
      0.72,
      10,
      1,
      11.5,
      1,
      14,
      4.5,
      16.5,
      1,
      18,
      1,
      18.5,
      9,
      17,
      13,
      20,
      27,
      8,
      27,
      11,
      13,
      9.5,
      9,
    ),
  ],
  Coat: [
    ...longSleeves(0.58),
    piece(0.66, 9, 2, 11, 2, 14, 6, 17, 2, 19, 2, 21, 7, 21, 27, 7, 27, 7, 7),
    piece(0.2, 13.6, 6, 14.4, 6, 14.4, 27, 13.6, 27),
    ...onBothSides(0.85, 11, 2, 14, 6, 12.4, 10, 10, 4),
  ],
  Sandal: [
    piece(0.7, 1, 19, 8, 18.5, 19, 16, 27, 15.5, 27, 18.5, 19, 19, 10, 21.5, 1, 21.5),
    piece(0.6, 3, 19, 7, 13.5, 8.2, 14, 5, 19),
    piece(0.6, 9, 18.5, 6, 14, 7.5, 13.5, 11, 18),
    piece(0.6, 19, 16.5, 23, 9, 24.5, 9, 21, 16.5),
    piece(0.6, 26, 15.5, 24, 9, 25.5, 8.5, 27, 15),
  ],
  Shirt: [
    ...longSleeves(0.5),
    piece(0.6, 9, 3, 11, 2, 14, 5, 17, 2, 19, 3, 21, 7, 21, 26, 7, 26, 7, 7),
    piece(0.4, 13.7, 5, 14.3, 5, 14.3, 26, 13.7, 26),
    ...onBothSides(0.85, 11, 2, 14, 5, 12.2, 7, 10, 3.5),
  ],
  Sneaker: [
    piece(0.7, 1, 15.5, 6, 14.5, 12, 11, 18, 9.5, 20, 11, 26.5, 9.5, 27, 17.5, 1, 17.5),
    piece(0.95, 1, 17.5, 27, 17.5, 27, 19.5, 1.5, 19.5),
    piece(0.35, 9, 13.2, 13, 11.2, 14, 12.4, 10.5, 14.2),
  ],
  Bag: [
    piece(0.7, 2.5, 11, 25.5, 11, 26.5, 25, 1.5, 25),
    piece(0.5, 2.5, 11, 25.5, 11, 25.8, 14, 2.2, 14),
    ...onBothSides(0.6, 7.5, 11, 9.5, 4, 14, 3, 14, 4.5, 10.5, 5.5, 9, 11),
  ],
  'Ankle boot': [
    piece(0.7, 1.5, 19, 8, 16, 14, 13.5, 15.5, 3, 25.5, 3, 26.5, 20, 26.5, 22, 1.5, 22),
    piece(0.35, 1.5, 22, 26.5, 22, 26.5, 25, 21, 25, 20, 23.5, 1.5, 23.5),
  ],
};

/** A garment of each class, drawn of a few pieces. */
export const starters = (): Starter[] =>
  (Object.keys(pieces) as Starter['label'][]).map((label) => ({
    label,
    drawing: drawn(pieces[label]),
  }));

/** Pieces one over the other; a cell that a piece covers in part is a mixture. */
function drawn(all: readonly Piece[]): Drawing {
  const drawing = emptyDrawing();
  for (const { corners, brightness } of all)
    for (let i = 0; i < drawing.length; i++) {
      const share = shareWithin(corners, i % FASHION_SIDE, Math.floor(i / FASHION_SIDE));
      drawing[i] = drawing[i]! * (1 - share) + brightness * share;
    }
  return drawing;
}

/** The share of a cell that lies within corners. */
function shareWithin(corners: readonly number[], x: number, y: number): number {
  let within = 0;
  for (let n = 0; n < FINE ** 2; n++) {
    const point = { x: x + ((n % FINE) + 0.5) / FINE, y: y + (Math.floor(n / FINE) + 0.5) / FINE };
    if (isWithin(corners, point)) within++;
  }
  return within / FINE ** 2;
}

/** Whether a ray from a point crosses the outline an odd number of times. */
function isWithin(corners: readonly number[], { x, y }: Point): boolean {
  let isInside = false;
  for (let i = 0, j = corners.length - 2; i < corners.length; j = i, i += 2) {
    const [ax, ay, bx, by] = [corners[i]!, corners[i + 1]!, corners[j]!, corners[j + 1]!];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) isInside = !isInside;
  }
  return isInside;
}
