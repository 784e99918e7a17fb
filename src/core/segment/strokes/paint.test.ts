import { describe, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../random.ts';
import type { Point, Size } from '../../raster.ts';
import type { BrushStroke, LassoStroke, Paint, Stroke } from '../stroke.ts';
import { paint, paintOver } from './paint.ts';

const size = { width: 37, height: 29 };

/** Points on the raster and off it. */
const somePoints = (random: Random, count: number): Point[] =>
  Array.from({ length: count }, () => ({ x: 60 * random() - 12, y: 50 * random() - 10 }));

const someBrush = (random: Random, paint: Paint): BrushStroke => ({
  kind: 'brush',
  paint,
  radius: 0.5 + 7 * random(),
  points: somePoints(random, 1 + Math.floor(4 * random())),
});

const someLasso = (random: Random, paint: Paint): LassoStroke => ({
  kind: 'lasso',
  paint,
  points: somePoints(random, Math.floor(9 * random())),
});

/** The kept pixels of one stroke by its definition, pixel by pixel. */
const keptWhere = ({ width, height }: Size, isInside: (centre: Point) => boolean) =>
  Uint8Array.from({ length: width * height }, (_, i) =>
    isInside({ x: (i % width) + 0.5, y: Math.floor(i / width) + 0.5 }) ? 255 : 128,
  );

function distanceToLine(points: readonly Point[], { x, y }: Point): number {
  const distances = points.map((b, i) => {
    const a = points[i - 1] ?? b;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
  });
  return Math.min(...distances);
}

/** By the turns of the line as seen from the point. */
function goesRoundOddly(points: readonly Point[], { x, y }: Point): boolean {
  let turned = 0;
  points.forEach((b, i) => {
    const a = points.at(i - 1)!;
    const angle = Math.atan2(b.y - y, b.x - x) - Math.atan2(a.y - y, a.x - x);
    turned += Math.atan2(Math.sin(angle), Math.cos(angle));
  });
  return Math.abs(Math.round(turned / (2 * Math.PI))) % 2 === 1;
}

describe('a brush', () => {
  test('covers every pixel whose centre is within its radius, and no other', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 60; round++) {
      const stroke = someBrush(random, 'keep');
      const isInside = (at: Point) => distanceToLine(stroke.points, at) <= stroke.radius;
      expect(paint([stroke], size)).toEqual(keptWhere(size, isInside));
    }
  });

  test.each([
    ['down', { x: 10, y: 5 }, { x: 10, y: 20 }],
    ['across', { x: 5, y: 10 }, { x: 30, y: 10 }],
    ['nowhere', { x: 5, y: 10 }, { x: 5, y: 10 }],
  ])('goes straight %s', (_, a, b) => {
    const stroke: Stroke = { kind: 'brush', paint: 'keep', radius: 2.2, points: [a, b] };
    const isInside = (at: Point) => distanceToLine([a, b], at) <= 2.2;
    expect(paint([stroke], size)).toEqual(keptWhere(size, isInside));
  });

  test('of the least radius at a centre covers that pixel', () => {
    const at = { x: 7.5, y: 3.5 };
    const painted = paint([{ kind: 'brush', paint: 'keep', radius: 0.5, points: [at] }], size);
    expect(painted.filter((value) => value === 255)).toHaveLength(1);
    expect(painted[3 * 37 + 7]).toBe(255);
  });
});

describe('a lasso', () => {
  test('covers every pixel whose centre it goes round an odd number of times, and no other', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 60; round++) {
      const stroke = someLasso(random, 'keep');
      const isInside = (at: Point) => goesRoundOddly(stroke.points, at);
      expect(paint([stroke], size)).toEqual(keptWhere(size, isInside));
    }
  });

  test('that shares an edge with another leaves no gap and no overlap', () => {
    const left = [at(3, 3), at(15, 7), at(11, 25), at(2, 20)];
    const right = [at(15, 7), at(30, 2), at(28, 26), at(11, 25)];
    const both = [at(3, 3), at(15, 7), at(30, 2), at(28, 26), at(11, 25), at(2, 20)];
    const covered = (points: Point[]) =>
      paint([{ kind: 'lasso', paint: 'keep', points }], size).map((value) =>
        value === 255 ? 1 : 0,
      );
    const sum = covered(left).map((value, i) => value + covered(right)[i]!);
    expect(sum).toEqual(covered(both));
  });
});

const at = (x: number, y: number): Point => ({ x, y });

describe('strokes', () => {
  const someStrokes = (random: Random): Stroke[] =>
    Array.from({ length: 6 }, () => {
      const kind = random() < 0.7 ? someBrush : someLasso;
      return kind(random, random() < 0.4 ? 'keep' : random() < 0.7 ? 'reject' : 'erase');
    });

  test('lie over those before, and what is erased is as never painted', () => {
    const random = seededRandom(3);
    const said = { keep: 255, reject: 0, erase: 128 };
    for (let round = 0; round < 50; round++) {
      const strokes = someStrokes(random);
      const expected = new Uint8Array(37 * 29).fill(128);
      for (const stroke of strokes) {
        const covered = paint([{ ...stroke, paint: 'keep' }], size);
        covered.forEach((value, i) => {
          if (value === 255) expected[i] = said[stroke.paint];
        });
      }
      expect(paint(strokes, size)).toEqual(expected);
    }
  });

  test('far outside the raster paint nothing', () => {
    const points = [at(-500, 4), at(-400, 300), at(900, 800)];
    const brush: Stroke = { kind: 'brush', paint: 'keep', radius: 20, points: points.slice(0, 2) };
    const lasso: Stroke = {
      kind: 'lasso',
      paint: 'keep',
      points: points.map(({ x, y }) => at(x, y + 900)),
    };
    expect(paint([brush, lasso], size)).toEqual(new Uint8Array(37 * 29).fill(128));
  });

  test('hold over a trimap, inside its rectangle and outside', () => {
    const trimap = Uint8Array.from([0, 0, 0, 128, 128, 128]);
    const painted = Uint8Array.from([255, 0, 128, 255, 0, 128]);
    expect(paintOver(trimap, painted)).toEqual(Uint8Array.from([255, 0, 0, 255, 0, 128]));
  });
});
