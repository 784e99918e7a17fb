import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { distanceInside } from './distance.ts';
import { ellipse, type Point } from './shape.ts';

const size = { width: 40, height: 30 };
const total = (data: Float32Array) => data.reduce((sum, value) => sum + value, 0);

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

describe('coverageOf', () => {
  it('covers exactly the area of a box that cuts through pixels', () => {
    const { data } = coverageOf(box(3.25, 4.5, 10.75, 9.25), size);
    expect(total(data)).toBeCloseTo(7.5 * 4.75, 4);
    expect(data[4 * 40 + 3]).toBeCloseTo(0.75 * 0.5, 5);
    expect(data[6 * 40 + 5]).toBe(1);
  });

  it('covers the area of a circle, whichever way round it is drawn', () => {
    const circle = ellipse([20, 15], 9);
    const exact = 0.5 * 40 * 81 * Math.sin((2 * Math.PI) / 40);
    expect(total(coverageOf(circle, size).data)).toBeCloseTo(exact, 2);
    expect(total(coverageOf([...circle].reverse(), size).data)).toBeCloseTo(exact, 2);
  });

  it('cuts off what lies beyond the picture', () => {
    const { data } = coverageOf(box(-10, -10, 100, 100), size);
    expect(data.every((value) => value === 1)).toBe(true);
  });
});

describe('distanceInside', () => {
  it('is the distance to the nearest uncovered pixel', () => {
    const coverage = coverageOf(box(5, 5, 36, 25), size);
    const { data } = distanceInside(coverage);
    expect(data[0]).toBe(0);
    expect(data[5 * 40 + 5]).toBe(1);
    expect(data[15 * 40 + 20]).toBe(10);
    expect(data[7 * 40 + 20]).toBe(3);
  });
});
