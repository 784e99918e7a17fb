import { drape, type Fold, type Panel, type Slot, seam } from '../garment.ts';
import { type Knot, lineThrough, mirror, mirrored, outlineOf, type Point } from '../shape.ts';

/** The measures of a top, in centimetres, of its right half. */
export interface TorsoMeasures {
  /** Half the width of the neck opening and how deep it is in front. */
  readonly neck: number;
  readonly neckDrop: number;
  readonly shoulder: number;
  readonly chest: number;
  readonly waist: number;
  readonly hem: number;
  readonly length: number;
}

const shoulderDrop = 4.2;
const armhole = 23;

/** The curve of the neck's front, from the right shoulder to the left one, `rise` cm further in. */
export function neckline({ neck, neckDrop }: TorsoMeasures, rise = 0): Knot[] {
  const half: Knot[] = [
    [neck - rise, Math.max(0, -rise * 0.4), 'corner'],
    [(neck - rise) * 0.86, (neckDrop - rise) * 0.55],
    [(neck - rise) * 0.48, (neckDrop - rise) * 0.92],
  ];
  return [...half, [0, neckDrop - rise], ...mirror(half).reverse()];
}

/** The front of a top: shoulders, armholes, sides, hem. */
export function torsoOutline(m: TorsoMeasures): Point[] {
  const side: Knot[] = [
    [m.shoulder, shoulderDrop, 'corner'],
    [m.shoulder - 1.4, armhole * 0.55],
    [m.chest, armhole + 1.5, 'corner'],
    [m.waist, m.length * 0.6],
    [m.hem, m.length, 'corner'],
    [m.hem * 0.5, m.length + 0.9],
  ];
  const left = mirror(side).reverse();
  return outlineOf([...side, [0, m.length + 1.1], ...left, ...neckline(m).reverse()]);
}

/** The back of the neck opening, seen from inside, with its tape. */
export function backNeck({ neck, neckDrop }: TorsoMeasures): Panel {
  return {
    outline: mirrored([
      [0, 1.1],
      [neck * 0.6, 0.9],
      [neck - 0.2, 0.2, 'corner'],
      [neck, neckDrop * 0.6],
      [0, neckDrop + 2],
    ]),
    slot: 'main',
    tone: 0.6,
    wrinkles: 0.2,
    folds: [
      seam(
        lineThrough([
          [-neck, 1.6],
          [0, 3],
          [neck, 1.6],
        ]),
        0.08,
      ),
    ],
  };
}

/** The ribbed band around the neck, `width` cm wide. */
export function neckBand(m: TorsoMeasures, width: number, slot: Slot): Panel {
  const outer = lineThrough(neckline(m, -width * 0.5));
  const inner = lineThrough(neckline(m, width * 0.5));
  const ribs = outer.flatMap((point, i): Fold[] => {
    const across = { path: [point, inner[i]!], width: 0.16, height: -0.035, fades: false };
    return i % 3 === 1 ? [across] : [];
  });
  return {
    outline: [...outer, ...[...inner].reverse()],
    slot,
    roundness: 0.5,
    wrinkles: 0,
    folds: ribs,
  };
}

/** The folds that every worn top has: from the armpits, and hanging toward the hem. */
export function torsoFolds(m: TorsoMeasures): Fold[] {
  const right = [
    drape(
      [
        [m.chest - 1, armhole + 2],
        [m.chest * 0.55, armhole + 7],
        [m.chest * 0.3, armhole + 15],
      ],
      1.6,
      0.5,
    ),
    drape(
      [
        [m.shoulder - 2, armhole * 0.75],
        [m.chest * 0.6, armhole + 1],
      ],
      1.3,
      -0.3,
    ),
    drape(
      [
        [m.waist * 0.72, m.length * 0.45],
        [m.waist * 0.62, m.length * 0.72],
        [m.hem * 0.7, m.length],
      ],
      2.2,
      0.5,
    ),
    drape(
      [
        [m.waist * 0.2, m.length * 0.62],
        [m.hem * 0.28, m.length * 0.98],
      ],
      1.9,
      0.36,
    ),
  ];
  return [...right, ...right.map((fold) => ({ ...fold, path: mirror(fold.path) }))];
}

/** Where the sleeves are set in, both sides. */
export function armholeSeams(m: TorsoMeasures): Fold[] {
  const right = lineThrough([
    [m.shoulder, shoulderDrop],
    [m.shoulder - 1.4, armhole * 0.55],
    [m.chest, armhole + 1.5],
  ]);
  return [seam(right, 0.1), seam(mirror(right), 0.1)];
}
