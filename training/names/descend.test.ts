import { expect, test } from 'vitest';
import { descend, type Slope } from './descend.ts';

/** Rosenbrock (1960): a bent valley with its lowest point at (1, 1). */
const valley: Slope = (at, gradient) => {
  const [x, y] = [at[0]!, at[1]!];
  gradient[0] = -400 * x * (y - x * x) - 2 * (1 - x);
  gradient[1] = 200 * (y - x * x);
  return 100 * (y - x * x) ** 2 + (1 - x) ** 2;
};

test('finds the lowest point of a bent valley', () => {
  const [x, y] = descend(valley, Float64Array.of(-1.2, 1), 200);
  expect(x).toBeCloseTo(1, 6);
  expect(y).toBeCloseTo(1, 6);
});

test('never climbs, and stays where it is lowest', () => {
  const value = (at: Float64Array) => valley(at, new Float64Array(2));
  const start = Float64Array.of(-1.2, 1);
  const values = [0, 1, 2, 5, 10, 20].map((rounds) => value(descend(valley, start, rounds)));
  values.slice(1).forEach((reached, i) => {
    expect(reached).toBeLessThanOrEqual(values[i]!);
  });
  expect(start).toEqual(Float64Array.of(-1.2, 1));
  expect(descend(valley, Float64Array.of(1, 1), 5)).toEqual(Float64Array.of(1, 1));
});
