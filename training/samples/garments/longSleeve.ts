import { drape, type Panel, type Slot, seam } from '../garment.ts';
import { lineThrough, outlineOf, type Point } from '../shape.ts';

/** The hanging right sleeve of a top whose shoulder ends at `shoulder` cm from the middle line. */
export function longSleeve(shoulder: number, slot: Slot): Panel {
  const at = (x: number, y: number): Point => [shoulder + x, y];
  return {
    outline: outlineOf([
      [...at(-3, 3.2), 'corner'],
      at(2, 5),
      at(9, 16),
      at(14.5, 36),
      [...at(18.6, 61), 'corner'],
      at(14.4, 62.4),
      [...at(10, 62.2), 'corner'],
      at(6, 42),
      [...at(2.4, 25), 'corner'],
      at(-4, 16),
    ]),
    slot,
    grain: -0.24,
    roundness: 3.5,
    folds: [
      drape([at(3, 8), at(7, 20), at(10, 36)], 1.6, 0.42),
      drape([at(5, 27), at(9, 30), at(13, 33)], 1.3, -0.4),
      drape([at(7, 35), at(10, 36), at(14, 35)], 1.2, 0.4),
      drape([at(8, 40), at(12, 42), at(15, 40)], 1.2, -0.35),
      drape([at(10, 44), at(13, 54), at(14, 60)], 1.3, 0.36),
      drape([at(2.5, 22), at(6, 17), at(8, 12)], 1.4, -0.34),
    ],
  };
}

/** The cuff of that sleeve, `depth` cm deep. */
export function cuffOf(shoulder: number, depth: number, slot: Slot, ribbed: boolean): Panel {
  const at = (x: number, y: number): Point => [shoulder + x, y];
  const top = 61 - depth * 0.4;
  const inset = ribbed ? 0.6 : -0.2;
  const [outer, inner] = [at(18.2 - inset, top), at(9.4 + inset, top + 1.3)];
  const [outerFoot, innerFoot] = [
    at(19.3 - inset, top + depth),
    at(10.7 + inset, top + depth + 1.3),
  ];
  return {
    outline: [outer, outerFoot, innerFoot, inner],
    slot,
    grain: -0.2,
    roundness: 1.4,
    wrinkles: ribbed ? 0 : 0.3,
    folds: ribbed
      ? ribs(outer, inner, outerFoot, innerFoot, 14)
      : [seam(lineThrough([outer, inner]), 0.08)],
    stitching: ribbed
      ? []
      : [{ path: [outerFoot, innerFoot].map(([x, y]): Point => [x, y - 0.6]), tone: 0.86 }],
  };
}

/** The grooves of a ribbed band between two edges. */
export function ribs(a: Point, b: Point, aFoot: Point, bFoot: Point, number: number) {
  return Array.from({ length: number }, (_, i) => {
    const t = (i + 0.5) / number;
    const on = (p: Point, q: Point): Point => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
    return { path: [on(a, b), on(aFoot, bFoot)], width: 0.24, height: -0.07, fades: false };
  });
}
