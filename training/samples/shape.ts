/** A point of a garment, in centimetres: x to the right of its middle line, y downward from the shoulder. */
export type Point = readonly [x: number, y: number];

/** A point of an outline; a third part marks a corner, where the curve may turn sharply. */
export type Knot = readonly [x: number, y: number, corner?: 'corner'];

const stepsPerSpan = 8;

/**
 * A closed outline through the knots: Catmull-Rom curves (Catmull and Rom, 1974), broken at corners.
 * Returns a polygon fine enough to look smooth.
 */
export function outlineOf(knots: readonly Knot[]): Point[] {
  return knots.flatMap((_, i) => span(knots, i, true));
}

/** An open line through the knots, its last point included. */
export function lineThrough(knots: readonly Knot[]): Point[] {
  const spans = knots.slice(0, -1).flatMap((_, i) => span(knots, i, false));
  const [x, y] = knots[knots.length - 1]!;
  return [...spans, [x, y]];
}

/** A whole outline from its right half, given from the top of the middle line to its foot. */
export function mirrored(rightHalf: readonly Knot[]): Point[] {
  return outlineOf([
    ...rightHalf,
    ...mirror(rightHalf)
      .reverse()
      .filter(([x]) => x !== 0),
  ]);
}

/** The same on the other side of the middle line. */
export function mirror<P extends Knot | Point>(points: readonly P[]): P[] {
  return points.map(([x, y, ...rest]) => [-x, y, ...rest] as unknown as P);
}

/** A circle, or an ellipse where `ry` is given. */
export function ellipse([cx, cy]: Point, rx: number, ry = rx): Point[] {
  return Array.from({ length: 40 }, (_, i) => {
    const angle = (i / 40) * 2 * Math.PI;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
  });
}

function span(knots: readonly Knot[], i: number, closed: boolean): Point[] {
  const at = (k: number) => {
    const last = knots.length - 1;
    return knots[closed ? (k + knots.length) % knots.length : Math.min(last, Math.max(0, k))]!;
  };
  const [from, to] = [at(i), at(i + 1)];
  // At a corner the curve has no say from beyond it.
  const before = from[2] ? from : at(i - 1);
  const after = to[2] ? to : at(i + 2);
  return Array.from({ length: stepsPerSpan }, (_, step) => {
    const t = step / stepsPerSpan;
    return [
      catmullRom(before[0], from[0], to[0], after[0], t),
      catmullRom(before[1], from[1], to[1], after[1], t),
    ];
  });
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  const slope = c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a));
  return b + 0.5 * t * slope;
}
